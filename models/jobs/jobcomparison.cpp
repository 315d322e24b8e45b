// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/jobs/jobcomparison.h"

#include "models/jobs/jobtext.h"
#include "models/platform/moment.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QMap>

using namespace Qt::StringLiterals;

namespace exportdesk
{

namespace
{

using Part = ComparedLine::Part;

struct JobComparison {
    Q_DECLARE_TR_FUNCTIONS(JobComparison)
};

QString named(const std::function<QString(const QString &)> &names, const QString &id)
{
    return nameWithId(names ? names(id) : QString(), id);
}

/// Every value of the JSON by its path, e.g. "segments[0].segmentId".
void flatten(const QJsonValue &value, const QString &path, QMap<QString, QString> &into)
{
    if (value.isObject()) {
        const QJsonObject object = value.toObject();
        for (auto it = object.begin(); it != object.end(); ++it)
            flatten(it.value(), path.isEmpty() ? it.key() : path + u'.' + it.key(), into);
        if (object.isEmpty())
            into.insert(path, u"{}"_s);
        return;
    }
    if (value.isArray()) {
        const QJsonArray list = value.toArray();
        for (qsizetype i = 0; i < list.size(); ++i)
            flatten(list[i], u"%1[%2]"_s.arg(path).arg(i), into);
        if (list.isEmpty())
            into.insert(path, u"[]"_s);
        return;
    }
    // As JSON writes it, but texts without quotes.
    into.insert(path, value.isString() ? value.toString() : value.isNull() ? u"null"_s : value.toVariant().toString());
}

QMap<QString, QString> requestRows(const ExportJob &job)
{
    QMap<QString, QString> values;
    const QJsonDocument request = QJsonDocument::fromJson(job.request);
    if (request.isObject())
        flatten(request.object(), {}, values);
    values.remove(u"fields"_s); // its members are compared one by one
    values.remove({});
    return values;
}

QStringList fieldsOf(const ExportJob &job)
{
    QStringList fields;
    for (const QString &field : job.fields.split(u',', Qt::SkipEmptyParts))
        fields += field.trimmed();
    return fields;
}

class Lines
{
public:
    void part(Part part) { m_part = part; }
    void add(const QString &name, const QString &left, const QString &right)
    {
        if (!left.isEmpty() || !right.isEmpty())
            m_lines.append({m_part, name, left, right});
    }
    QList<ComparedLine> result() { return std::move(m_lines); }

private:
    Part m_part = Part::Job;
    QList<ComparedLine> m_lines;
};

void addTimes(Lines &lines, const ExportJob &left, const ExportJob &right, const QLocale &locale)
{
    const auto told = [&locale](qint64 ms) { return secondMoment(ms, locale); };
    const auto moment = [&](const QString &name, qint64 one, qint64 other) { lines.add(name, told(one), told(other)); };
    const auto span = [&](const QString &name, const JobSpan &one, const JobSpan &other) {
        lines.add(name, jobText::duration(one.durationMs(), locale), jobText::duration(other.durationMs(), locale));
    };
    const auto waited = [&locale](const ExportJob &job) {
        return job.createdMs >= 0 && job.profileExport.started()
            ? jobText::duration(std::max<qint64>(0, job.profileExport.startMs - job.createdMs), locale)
            : QString();
    };
    moment(JobComparison::tr("Created"), left.createdMs, right.createdMs);
    moment(JobComparison::tr("Updated"), left.updatedMs, right.updatedMs);
    span(JobComparison::tr("Duration"), left.total, right.total);
    lines.add(JobComparison::tr("Time queued"), waited(left), waited(right));
    span(JobComparison::tr("Export"), left.profileExport, right.profileExport);
    span(JobComparison::tr("Write"), left.datasetWrite, right.datasetWrite);
}

void addResult(Lines &lines, const ExportJob &left, const ExportJob &right, const QLocale &locale)
{
    const auto number = [&locale](qint64 count) { return count < 0 ? QString() : locale.toString(count); };
    lines.add(JobComparison::tr("Profiles"), number(left.profiles), number(right.profiles));
    QMap<QString, std::pair<qint64, qint64>> spaces;
    for (const auto &[name, count] : left.profilesByNamespace)
        spaces.insert(name, {count, -1});
    for (const auto &[name, count] : right.profilesByNamespace)
        spaces[name] = {spaces.contains(name) ? spaces[name].first : -1, count};
    for (auto it = spaces.begin(); it != spaces.end(); ++it)
        lines.add(JobComparison::tr("Profiles with identity %1").arg(it.key()), number(it->first), number(it->second));
    const auto batches = [](const ExportJob &job) { return job.batchIds().join(u", "_s); };
    lines.add(JobComparison::tr("Batch"), batches(left), batches(right));
}

void addErrors(Lines &lines, const QList<JobError> &left, const QList<JobError> &right)
{
    const auto text = [](const QList<JobError> &errors, qsizetype i) {
        return i < errors.size() ? QString(jobText::errorCode(errors[i].code) + u' ' + errors[i].message).trimmed()
                                 : QString();
    };
    for (qsizetype i = 0; i < std::max(left.size(), right.size()); ++i)
        lines.add(JobComparison::tr("Error %1").arg(i + 1), text(left, i), text(right, i));
}

void addFields(Lines &lines, const ExportJob &left, const ExportJob &right)
{
    const QStringList mine = fieldsOf(left);
    const QStringList others = fieldsOf(right);
    const auto count = [](const QStringList &fields) {
        return fields.isEmpty() ? JobComparison::tr("All fields")
                                : JobComparison::tr("%Ln field(s)", nullptr, int(fields.size()));
    };
    lines.add(u"fields"_s, count(mine), count(others));
    // Where one exports all fields, nothing is missing from it.
    if (mine.isEmpty() || others.isEmpty())
        return;
    const QSet<QString> inMine(mine.begin(), mine.end());
    const QSet<QString> inOthers(others.begin(), others.end());
    QStringList differing = QSet<QString>(inMine + inOthers).subtract(inMine & inOthers).values();
    differing.sort();
    for (const QString &field : std::as_const(differing))
        lines.add(u"fields"_s, inMine.contains(field) ? field : QString(),
                  inOthers.contains(field) ? field : QString());
}

} // namespace

QList<ComparedLine> compareJobs(const ExportJob &left, const ExportJob &right, const Names &names,
                                const QLocale &locale)
{
    Lines lines;
    lines.add(JobComparison::tr("Status"), jobText::status(left.status, left.statusWord),
              jobText::status(right.status, right.statusWord));
    lines.add(JobComparison::tr("Dataset"), named(names.dataset, left.datasetId),
              named(names.dataset, right.datasetId));
    lines.add(JobComparison::tr("Merge policy"), named(names.mergePolicy, left.mergePolicyId),
              named(names.mergePolicy, right.mergePolicyId));
    lines.add(JobComparison::tr("Request ID"), left.requestId, right.requestId);
    lines.part(Part::Times);
    addTimes(lines, left, right, locale);
    lines.part(Part::Result);
    addResult(lines, left, right, locale);
    lines.part(Part::Errors);
    addErrors(lines, left.errors, right.errors);
    lines.part(Part::Request);
    addFields(lines, left, right);
    const QMap<QString, QString> mine = requestRows(left);
    const QMap<QString, QString> others = requestRows(right);
    QStringList paths = mine.keys() + others.keys();
    paths.sort();
    paths.removeDuplicates();
    for (const QString &path : std::as_const(paths))
        lines.add(path, mine.value(path), others.value(path));
    return lines.result();
}

} // namespace exportdesk
