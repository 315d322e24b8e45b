// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/jobs/joblistwriter.h"

#include "models/platform/json.h"
#include "models/platform/utc.h"

#include <QDateTime>

#include <array>

using namespace Qt::StringLiterals;

namespace exportdesk::jobListWriter
{

namespace
{

/// A cell: text, or a number where it is one.
struct Cell {
    QString text;
    std::optional<qint64> number;
    std::optional<bool> yes;
};

struct Field {
    const char *key;
    Cell (*cell)(const JobLine &);
};

Cell text(const QString &words)
{
    return {words, {}, {}};
}

Cell number(qint64 value)
{
    return value < 0 ? Cell() : Cell{QString(), value, {}};
}

Cell yes(bool value)
{
    return {QString(), {}, value};
}

Cell momentCell(qint64 ms)
{
    return text(ms < 0 ? QString() : utcFromMs(ms).toString(Qt::ISODateWithMs));
}

qint64 queuedMs(const JobFacts &facts)
{
    return facts.total.started() && facts.profileExport.startMs >= facts.total.startMs
        ? facts.profileExport.startMs - facts.total.startMs
        : -1;
}

const auto &fields()
{
    static constexpr std::array all{
        Field{"id", [](const JobLine &job) { return text(job.facts.id); }},
        Field{"status", [](const JobLine &job) { return text(job.facts.statusWord); }},
        Field{"created", [](const JobLine &job) { return momentCell(job.facts.createdMs); }},
        Field{"updated", [](const JobLine &job) { return momentCell(job.facts.updatedMs); }},
        Field{"duration_ms", [](const JobLine &job) { return number(job.elapsedMs); }},
        Field{"queued_ms", [](const JobLine &job) { return number(queuedMs(job.facts)); }},
        Field{"export_ms", [](const JobLine &job) { return number(job.facts.profileExport.durationMs()); }},
        Field{"write_ms", [](const JobLine &job) { return number(job.facts.datasetWrite.durationMs()); }},
        Field{"profiles", [](const JobLine &job) { return number(job.facts.profiles); }},
        Field{"dataset_id", [](const JobLine &job) { return text(job.facts.datasetId); }},
        Field{"dataset_name", [](const JobLine &job) { return text(job.datasetName); }},
        Field{"merge_policy_id", [](const JobLine &job) { return text(job.facts.mergePolicyId); }},
        Field{"merge_policy_name", [](const JobLine &job) { return text(job.mergePolicyName); }},
        Field{"segment_ids", [](const JobLine &job) { return text(job.facts.segmentIds.join(u' ')); }},
        Field{"segment_names", [](const JobLine &job) { return text(job.segmentNames); }},
        Field{"with_events", [](const JobLine &job) { return yes(job.facts.hasEvents); }},
        Field{"batch_id", [](const JobLine &job) { return text(job.facts.batchId); }},
        Field{"batch_failed", [](const JobLine &job) { return yes(job.facts.mark.batchFailed); }},
        Field{"errors", [](const JobLine &job) { return number(job.facts.errorCount); }},
        Field{"error_code", [](const JobLine &job) { return text(job.facts.errorCode); }},
        Field{"error_message", [](const JobLine &job) { return text(job.facts.errorMessage); }},
        Field{"started_here", [](const JobLine &job) { return yes(job.facts.startedHere); }},
        Field{"cancelled_here", [](const JobLine &job) { return yes(job.facts.mark.cancelledHere); }},
        Field{"on_platform", [](const JobLine &job) { return yes(job.facts.onPlatform); }},
        Field{"acknowledged", [](const JobLine &job) { return yes(job.facts.mark.acknowledged); }},
        Field{"note", [](const JobLine &job) { return text(job.facts.mark.note); }},
    };
    return all;
}

/// Control characters, which a terminal may obey, and those that turn the direction of what follows. Tabs and line ends
/// are text.
bool isUnprintable(QChar c)
{
    const char16_t code = c.unicode();
    const bool isControl = c.category() == QChar::Other_Control && code != u'\t' && code != u'\n' && code != u'\r';
    const bool isDirection = code == 0x061c || code == 0x200e || code == 0x200f || (code >= 0x202a && code <= 0x202e)
        || (code >= 0x2066 && code <= 0x2069);
    return isControl || isDirection;
}

QByteArray csvCell(const Cell &cell)
{
    if (cell.number)
        return QByteArray::number(*cell.number);
    if (cell.yes)
        return *cell.yes ? "true" : "false";
    QString words = cell.text;
    words.removeIf(isUnprintable); // first, or a formula could hide behind one
    if (!words.isEmpty() && u"=+-@\t\r"_s.contains(words.front()))
        words.prepend(u'\'');
    const bool quoted = std::any_of(words.begin(), words.end(),
                                    [](QChar c) { return c == u'"' || c == u',' || c == u'\n' || c == u'\r'; });
    return (quoted ? QString(u'"' + words.replace(u'"', u"\"\""_s) + u'"') : words).toUtf8();
}

QByteArray csvLine(const JobLine &job)
{
    QByteArray line;
    for (const Field &field : fields()) {
        if (&field != fields().data())
            line += ',';
        line += csvCell(field.cell(job));
    }
    return line + "\r\n";
}

QByteArray jsonLine(const JobLine &job)
{
    auto object = nlohmann::ordered_json::object();
    for (const Field &field : fields()) {
        const Cell cell = field.cell(job);
        if (cell.number)
            object[field.key] = *cell.number;
        else if (cell.yes)
            object[field.key] = *cell.yes;
        else if (!cell.text.isEmpty())
            object[field.key] = cell.text.toStdString();
    }
    // Invalid Unicode, such as half a surrogate pair, is replaced; without that nothing would be written.
    return QByteArray::fromStdString(object.dump(-1, ' ', false, nlohmann::json::error_handler_t::replace));
}

} // namespace

QByteArray head(JobListFormat format)
{
    if (format == JobListFormat::Json)
        return "[";
    QByteArrayList keys;
    for (const Field &field : fields())
        keys += field.key;
    return "\xEF\xBB\xBF" + keys.join(',') + "\r\n";
}

QByteArray foot(JobListFormat format)
{
    return format == JobListFormat::Json ? "\n]\n" : "";
}

QByteArray lines(JobListFormat format, const std::vector<JobLine> &jobs, bool first)
{
    QByteArray all;
    for (const JobLine &job : jobs) {
        if (format == JobListFormat::Csv) {
            all += csvLine(job);
            continue;
        }
        all += std::exchange(first, false) ? "\n" : ",\n";
        all += jsonLine(job);
    }
    return all;
}

} // namespace exportdesk::jobListWriter
