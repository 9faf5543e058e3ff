#!/usr/bin/env bash
# Until the first release there is one generated migration: the model as it is. This makes it again, under the same name, after the model has changed.
set -euo pipefail
cd "$(dirname "$0")/.."
folder=src/Infrastructure/Persistence/Migrations
name=20261123000002_Initial
rm -f "$folder"/*_Initial.cs "$folder"/*_Initial.Designer.cs "$folder"/SupervisionDbContextModelSnapshot.cs
dotnet ef migrations add Initial --project src/Infrastructure --output-dir Persistence/Migrations >/dev/null
made=$(basename "$folder"/*_Initial.cs .cs)
sed -i "s/$made/$name/" "$folder/$made.Designer.cs"
mv "$folder/$made.cs" "$folder/$name.cs"
mv "$folder/$made.Designer.cs" "$folder/$name.Designer.cs"
echo "$folder/$name.cs"
