using Supervision.Floors;

// floor URL: serves the raw answers. compare PRODUCT FLOOR SECONDS ROUNDS: asks both in turn. paths PRODUCT FLOOR FOLDER: writes what another program may ask both for. All read the connection string from FLOORS_DATABASE.
var database = Environment.GetEnvironmentVariable("FLOORS_DATABASE") ?? throw new InvalidOperationException("FLOORS_DATABASE is not set");
switch (args)
{
    case ["floor", var url]:
        await FloorHost.RunAsync(database, url);
        return 0;
    case ["compare", var product, var floor, var seconds, var rounds]:
        return await Comparison.RunAsync(database, new(product), new(floor), TimeSpan.FromSeconds(double.Parse(seconds, null)), int.Parse(rounds, null));
    case ["paths", var product, var floor, var folder]:
        await Comparison.WritePathsAsync(database, new(product), new(floor), folder);
        return 0;
    default:
        await Console.Error.WriteLineAsync("floor URL | compare PRODUCT FLOOR SECONDS ROUNDS | paths PRODUCT FLOOR FOLDER");
        return 2;
}
