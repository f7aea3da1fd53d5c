namespace ClaimAudit.Language;

/// <summary>The Universal Dependencies relation of a word to its head, with the English subtypes that matter.</summary>
public enum Relation : byte
{
    /// <summary><c>root</c>: the head of the sentence.</summary>
    Root,

    /// <summary><c>nsubj</c>: nominal subject of an active clause.</summary>
    Nsubj,

    /// <summary><c>nsubj:pass</c>: nominal subject of a passive clause.</summary>
    NsubjPass,

    /// <summary><c>nsubj:outer</c>: nominal subject of a clause that itself predicates a clause.</summary>
    NsubjOuter,

    /// <summary><c>csubj</c>: clausal subject.</summary>
    Csubj,

    /// <summary><c>csubj:pass</c>: clausal subject of a passive clause.</summary>
    CsubjPass,

    /// <summary><c>csubj:outer</c>: clausal subject of a clause that itself predicates a clause.</summary>
    CsubjOuter,

    /// <summary><c>obj</c>: direct object.</summary>
    Obj,

    /// <summary><c>iobj</c>: indirect object.</summary>
    Iobj,

    /// <summary><c>obl</c>: oblique nominal, such as an adverbial prepositional phrase.</summary>
    Obl,

    /// <summary><c>obl:agent</c>: the doer in a passive clause, behind <c>by</c>.</summary>
    OblAgent,

    /// <summary><c>obl:unmarked</c>: oblique nominal without a preposition, such as a time (formerly <c>obl:tmod</c> and <c>obl:npmod</c>).</summary>
    OblUnmarked,

    /// <summary><c>ccomp</c>: clausal complement with its own subject.</summary>
    Ccomp,

    /// <summary><c>xcomp</c>: clausal complement whose subject is borrowed.</summary>
    Xcomp,

    /// <summary><c>advcl</c>: adverbial clause.</summary>
    Advcl,

    /// <summary><c>advcl:relcl</c>: relative clause about a whole clause.</summary>
    AdvclRelcl,

    /// <summary><c>acl</c>: clause modifying a noun, without a relative pronoun's role.</summary>
    Acl,

    /// <summary><c>acl:relcl</c>: relative clause modifying a noun.</summary>
    AclRelcl,

    /// <summary><c>advmod</c>: adverbial modifier, among them <c>not</c>.</summary>
    Advmod,

    /// <summary><c>aux</c>: auxiliary or modal verb.</summary>
    Aux,

    /// <summary><c>aux:pass</c>: passive auxiliary.</summary>
    AuxPass,

    /// <summary><c>cop</c>: copula.</summary>
    Cop,

    /// <summary><c>mark</c>: subordinating conjunction or the infinitive's <c>to</c>.</summary>
    Mark,

    /// <summary><c>det</c>: determiner.</summary>
    Det,

    /// <summary><c>det:predet</c>: determiner standing before another one.</summary>
    DetPredet,

    /// <summary><c>amod</c>: adjectival modifier.</summary>
    Amod,

    /// <summary><c>nummod</c>: numeric modifier.</summary>
    Nummod,

    /// <summary><c>nmod</c>: nominal modifier of a noun.</summary>
    Nmod,

    /// <summary><c>nmod:poss</c>: possessor.</summary>
    NmodPoss,

    /// <summary><c>nmod:desc</c>: descriptive title or epithet of a name.</summary>
    NmodDesc,

    /// <summary><c>nmod:unmarked</c>: nominal modifier without a preposition (formerly <c>nmod:tmod</c> and <c>nmod:npmod</c>).</summary>
    NmodUnmarked,

    /// <summary><c>compound</c>: part of a compound.</summary>
    Compound,

    /// <summary><c>compound:prt</c>: particle of a phrasal verb.</summary>
    CompoundPrt,

    /// <summary><c>case</c>: preposition or the possessive <c>'s</c>.</summary>
    Case,

    /// <summary><c>conj</c>: later member of a coordination.</summary>
    Conj,

    /// <summary><c>cc</c>: coordinating conjunction.</summary>
    Cc,

    /// <summary><c>cc:preconj</c>: first word of a paired conjunction, such as <c>either</c>.</summary>
    CcPreconj,

    /// <summary><c>appos</c>: apposition.</summary>
    Appos,

    /// <summary><c>expl</c>: expletive, such as existential <c>there</c>.</summary>
    Expl,

    /// <summary><c>fixed</c>: later word of a fixed expression.</summary>
    Fixed,

    /// <summary><c>flat</c>: later word of a name or another headless expression.</summary>
    Flat,

    /// <summary><c>goeswith</c>: later half of a word torn in two.</summary>
    Goeswith,

    /// <summary><c>parataxis</c>: clause placed beside another without a connective.</summary>
    Parataxis,

    /// <summary><c>list</c>: later item of a list.</summary>
    List,

    /// <summary><c>discourse</c>: interjection or other discourse element.</summary>
    Discourse,

    /// <summary><c>vocative</c>: person addressed.</summary>
    Vocative,

    /// <summary><c>dislocated</c>: fronted or postponed element repeated in the clause.</summary>
    Dislocated,

    /// <summary><c>reparandum</c>: words taken back by the speaker.</summary>
    Reparandum,

    /// <summary><c>orphan</c>: dependent promoted because its head is left out.</summary>
    Orphan,

    /// <summary><c>punct</c>: punctuation.</summary>
    Punct,

    /// <summary><c>dep</c>: any other relation.</summary>
    Dep,
}
