// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/jobs/failuregroups.h"

#include "models/jobs/knownjobs.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace exportdesk
{

namespace
{

/// Letters that hold an id, a path or an address together.
bool joins(QChar c)
{
    return c.isLetterOrNumber() || c == u'-' || c == u'_' || c == u'/' || c == u'@' || c == u'.' || c == u':'
        || c == u'=' || c == u'%' || c == u'\\';
}

} // namespace

QString failurePattern(const QString &text)
{
    QString pattern;
    for (qsizetype at = 0; at < text.size();) {
        if (!joins(text[at])) {
            pattern += text[at++];
            continue;
        }
        qsizetype end = at;
        bool differs = false;
        while (end < text.size() && joins(text[end])) {
            differs |= text[end].isDigit() || text[end] == u'/';
            ++end;
        }
        // A full stop or colon at the end belongs to the sentence.
        qsizetype last = end;
        while (last > at && (text[last - 1] == u'.' || text[last - 1] == u':'))
            --last;
        if (differs)
            pattern += u'…' + text.mid(last, end - last);
        else
            pattern += text.mid(at, end - at);
        at = end;
    }
    return pattern.simplified();
}

QString failureCause(const QString &code, const QString &text)
{
    const QString cause = QString(code + u' ' + failurePattern(text)).remove(u'"').simplified();
    return cause.isEmpty() ? u"none"_s : cause;
}

QString failureSearch(const QString &code, const QString &text)
{
    return u"cause:\"%1\""_s.arg(failureCause(code, text));
}

QList<FailureGroup> groupFailures(std::vector<FailedJob> failed, const WordsByNumber &words)
{
    std::stable_sort(failed.begin(), failed.end(),
                     [](const FailedJob &left, const FailedJob &right) { return left.createdMs > right.createdMs; });
    QHash<quint32, QString> patterns;
    QHash<std::pair<quint32, QString>, qsizetype> numbers;
    QList<FailureGroup> groups;
    for (const FailedJob &job : failed) {
        auto pattern = patterns.constFind(job.message);
        if (pattern == patterns.constEnd())
            pattern = patterns.insert(job.message, failurePattern(words.value(job.message)));
        const std::pair key(job.code, *pattern);
        auto number = numbers.constFind(key);
        if (number == numbers.constEnd()) {
            number = numbers.insert(key, groups.size());
            FailureGroup group;
            group.code = words.value(job.code);
            group.text = words.value(job.message);
            group.pattern = *pattern;
            group.lastMs = job.createdMs;
            groups.append(group);
        }
        FailureGroup &group = groups[*number];
        group.ids.append(job.id);
        group.firstMs = job.createdMs;
        if (const QString dataset = words.value(job.dataset); !group.datasetIds.contains(dataset))
            group.datasetIds.append(dataset);
    }
    std::stable_sort(groups.begin(), groups.end(), [](const FailureGroup &left, const FailureGroup &right) {
        return left.ids.size() > right.ids.size();
    });
    return groups;
}

QList<FailureGroup> groupFailures(const KnownJobs &jobs, qint64 sinceMs)
{
    std::vector<FailedJob> failed;
    WordsByNumber words;
    for (int index = 0; index < jobs.count(); ++index) {
        const JobRow &job = jobs.at(index);
        if (job.status != JobStatus::Failed || (sinceMs >= 0 && job.createdMs < sinceMs))
            continue;
        failed.push_back({job.key.id(), job.createdMs, job.dataset, job.errorCode, job.errorMessage});
        for (const quint32 word : {job.dataset, job.errorCode, job.errorMessage})
            words.insert(word, jobs.words().at(word));
    }
    return groupFailures(std::move(failed), words);
}

} // namespace exportdesk
