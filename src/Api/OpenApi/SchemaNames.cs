namespace Supervision.Api.OpenApi;

/// <summary>Names of types in the contract: the type's own name, <c>PageOfFilingRow</c> for generic ones.</summary>
internal static class SchemaNames
{
    public static string Of(Type type) => type.IsGenericType
        ? $"{type.Name[..type.Name.IndexOf('`', StringComparison.Ordinal)]}Of{string.Concat(type.GenericTypeArguments.Select(Of))}"
        : type.Name;
}
