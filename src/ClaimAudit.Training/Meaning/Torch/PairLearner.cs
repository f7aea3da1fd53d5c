using TorchSharp.Modules;
using static TorchSharp.torch;

namespace ClaimAudit.Training.Meaning.Torch;

/// <summary>Changes weights step by step, by AdamW (Loshchilov and Hutter, 2019): those of the encoder at a rate of their own.</summary>
internal sealed class PairLearner : IDisposable
{
    private const double Decay = 0.02;
    private const double GradientLimit = 1;

    private readonly List<Parameter> _all;
    private readonly List<(optim.Optimizer Optimizer, LearningPlan Plan)> _paces;

    /// <summary>A learner that begins now.</summary>
    /// <param name="weights">The weights above the encoder.</param>
    /// <param name="plan">How fast they change.</param>
    /// <param name="tunedWeights">The weights of the encoder's layers; none where it is taken as it is.</param>
    /// <param name="tunedPlan">How fast they change.</param>
    public PairLearner(IEnumerable<Parameter> weights, LearningPlan plan, IEnumerable<Parameter> tunedWeights, LearningPlan tunedPlan)
    {
        Plan = plan;
        (List<Parameter> Weights, LearningPlan Plan)[] groups = [([.. weights], plan), ([.. tunedWeights], tunedPlan)];
        _all = [.. groups.SelectMany(group => group.Weights)];
        _paces = [.. groups.Where(group => group.Weights.Count > 0)
            .Select(group => ((optim.Optimizer)optim.AdamW(group.Weights, group.Plan.Rate, weight_decay: Decay), group.Plan))];
    }

    /// <summary>How fast the weights above the encoder change, and when to stop.</summary>
    public LearningPlan Plan { get; }

    /// <summary>Takes a step that makes a loss less.</summary>
    public void Learn(Tensor loss)
    {
        _paces.ForEach(pace => pace.Optimizer.zero_grad());
        loss.backward();
        nn.utils.clip_grad_norm_(_all, GradientLimit);
        foreach (var (optimizer, plan) in _paces)
        {
            optimizer.ParamGroups.First().LearningRate = plan.Rate;
            optimizer.step();
            plan.Step();
        }
    }

    /// <inheritdoc/>
    public void Dispose() => _paces.ForEach(pace => pace.Optimizer.Dispose());
}
