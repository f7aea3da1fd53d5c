using System.Collections.Immutable;
using System.Reflection;
using System.Runtime.CompilerServices;
using FluentAssertions;
using NUnit.Framework;

namespace ClaimAudit.Tests.Architecture;

/// <summary>What the library hands out cannot be changed by who gets it.</summary>
public sealed class ImmutabilityTests
{
    private const BindingFlags Everything = BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.Instance | BindingFlags.Static | BindingFlags.DeclaredOnly;

    private static readonly Type[] MutableCollections =
    [
        typeof(List<>), typeof(IList<>), typeof(ICollection<>), typeof(Dictionary<,>), typeof(IDictionary<,>), typeof(HashSet<>), typeof(ISet<>),
        typeof(SortedDictionary<,>), typeof(SortedSet<>), typeof(Queue<>), typeof(Stack<>), typeof(Memory<>), typeof(Span<>),
    ];

    private static readonly Type[] PublicTypes = [.. typeof(AuditEngine).Assembly.GetExportedTypes()];

    [Test]
    public void The_public_types_are_seen() => PublicTypes.Length.Should().BeGreaterThan(100);

    [Test]
    public void No_public_property_can_be_set_after_creation() =>
        PublicTypes.SelectMany(type => type.GetProperties(Everything))
            .Where(property => property.SetMethod is { IsPublic: true } setter && !IsInit(setter))
            .Select(Name).Should().BeEmpty();

    [Test]
    public void No_public_field_can_be_changed() =>
        PublicTypes.SelectMany(type => type.GetFields(Everything))
            .Where(field => field is { IsPublic: true, IsInitOnly: false, IsLiteral: false } && !field.DeclaringType!.IsEnum)
            .Select(Name).Should().BeEmpty();

    [Test]
    public void No_static_field_can_be_changed() =>
        typeof(AuditEngine).Assembly.GetTypes()
            .Where(type => !type.IsDefined(typeof(CompilerGeneratedAttribute), inherit: false))
            .SelectMany(type => type.GetFields(Everything))
            .Where(field => field is { IsStatic: true, IsInitOnly: false, IsLiteral: false } && !field.IsDefined(typeof(CompilerGeneratedAttribute)))
            .Select(Name).Should().BeEmpty();

    [Test]
    public void No_public_property_or_result_is_a_collection_that_can_be_changed() =>
        PublicTypes.SelectMany(type => type.GetProperties(Everything).Where(property => property.GetMethod is { IsPublic: true }).Select(property => (Member: (MemberInfo)property, Type: property.PropertyType))
                .Concat(type.GetMethods(Everything).Where(method => method is { IsPublic: true, IsSpecialName: false }).Select(method => (Member: (MemberInfo)method, Type: method.ReturnType))))
            .Where(member => IsMutable(member.Type))
            .Select(member => Name(member.Member)).Should().BeEmpty();

    [Test]
    public void The_check_tells_a_list_from_an_immutable_array()
    {
        IsMutable(typeof(List<int>)).Should().BeTrue();
        IsMutable(typeof(int[])).Should().BeTrue();
        IsMutable(typeof(ImmutableArray<int>)).Should().BeFalse();
        IsMutable(typeof(IReadOnlyList<int>)).Should().BeFalse();
    }

    private static bool IsInit(MethodInfo setter) =>
        setter.ReturnParameter.GetRequiredCustomModifiers().Contains(typeof(IsExternalInit));

    private static bool IsMutable(Type type) =>
        type.IsArray || (type.IsGenericType && MutableCollections.Contains(type.GetGenericTypeDefinition()));

    private static string Name(MemberInfo member) => $"{member.DeclaringType!.FullName}.{member.Name}";
}
