return await Supervision.Api.Cli.CommandLine.RunAsync(args);

/// <summary>The product's one program: serves by default, or does what its first argument names.</summary>
public partial class Program;
