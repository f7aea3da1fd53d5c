namespace ClaimAudit.Training.Meaning;

/// <summary>The trained weights that a model is made of.</summary>
/// <param name="Encoder">The weights of all-MiniLM-L6-v2, under the names they are published by.</param>
/// <param name="Topics">The weights of the topic map, as its trainer names them.</param>
/// <param name="Comparer">The weights of the comparer and of the layers of the encoder that were trained with it, as its trainer names them.</param>
/// <param name="Joint">The weights of the joint reader: its sides, its layers and its comparer, as its trainer names them.</param>
internal sealed record MeaningWeights(NamedTensors Encoder, NamedTensors Topics, NamedTensors Comparer, NamedTensors Joint);
