using NUnit.Framework;
using NUnit.Framework.Interfaces;
using NUnit.Framework.Internal;

namespace ClaimAudit.Browser.Tests;

/// <summary>Leaves a fixture out, and says why, where there is no Chromium to drive.</summary>
[AttributeUsage(AttributeTargets.Class)]
internal sealed class NeedsChromiumAttribute : NUnitAttribute, IApplyToTest
{
    public void ApplyToTest(Test test)
    {
        if (Chromium.Path is null)
        {
            test.RunState = RunState.Ignored;
            test.Properties.Set(PropertyNames.SkipReason, "There is no Chromium here. Install it (apt-get install chromium) or name it in CLAIMAUDIT_CHROMIUM.");
        }
    }
}
