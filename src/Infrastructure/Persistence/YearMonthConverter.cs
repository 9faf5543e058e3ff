using Microsoft.EntityFrameworkCore.Storage.ValueConversion;
using Supervision.Domain.Common;

namespace Supervision.Infrastructure.Persistence;

internal sealed class YearMonthConverter() : ValueConverter<YearMonth, string>(month => month.ToString(), text => YearMonth.Parse(text, null));
