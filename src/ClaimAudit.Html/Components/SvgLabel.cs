using System.Globalization;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Rendering;

namespace ClaimAudit.Html.Components;

/// <summary>A text element of SVG. Razor keeps the name <c>text</c> for itself, so it is built here.</summary>
public sealed class SvgLabel : ComponentBase
{
    /// <summary>The place from the left, in the picture's units.</summary>
    [Parameter, EditorRequired]
    public required int X { get; set; }

    /// <summary>The place of the base line from the top.</summary>
    [Parameter, EditorRequired]
    public required int Y { get; set; }

    /// <summary>The words.</summary>
    [Parameter, EditorRequired]
    public required string Text { get; set; }

    /// <inheritdoc/>
    protected override void BuildRenderTree(RenderTreeBuilder builder)
    {
        builder.OpenElement(0, "text");
        builder.AddAttribute(1, "x", X.ToString(CultureInfo.InvariantCulture));
        builder.AddAttribute(2, "y", Y.ToString(CultureInfo.InvariantCulture));
        builder.AddContent(3, Text);
        builder.CloseElement();
    }
}
