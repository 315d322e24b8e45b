// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/jobs/jobnews.h"

#include "models/jobs/jobtext.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace exportdesk
{

namespace
{

/// The translation context of what notifications say.
struct News {
    Q_DECLARE_TR_FUNCTIONS(exportdesk::News)
};

QString titleOf(const JobNews &news)
{
    switch (news.kind) {
    case JobNews::Kind::Finished:
        return News::tr("Export finished: %1").arg(news.dataset);
    case JobNews::Kind::Changed:
        return News::tr("Export differs from the last run: %1").arg(news.dataset);
    case JobNews::Kind::Empty:
        return News::tr("Export finished without profiles: %1").arg(news.dataset);
    case JobNews::Kind::Late:
        return News::tr("Export slower than usual: %1").arg(news.dataset);
    case JobNews::Kind::BatchFailed:
        return News::tr("Export succeeded, batch failed: %1").arg(news.dataset);
    case JobNews::Kind::Failed:
        return News::tr("Export failed: %1").arg(news.dataset);
    }
    return {};
}

QString countOf(JobNews::Kind kind, int count)
{
    switch (kind) {
    case JobNews::Kind::Finished:
        return News::tr("%Ln finished", "exports", count);
    case JobNews::Kind::Changed:
        return News::tr("%Ln different from the last run", "exports", count);
    case JobNews::Kind::Empty:
        return News::tr("%Ln without profiles", "exports", count);
    case JobNews::Kind::Late:
        return News::tr("%Ln slower than usual", "exports", count);
    case JobNews::Kind::BatchFailed:
        return News::tr("%Ln with a failed batch", "exports", count);
    case JobNews::Kind::Failed:
        return News::tr("%Ln failed", "exports", count);
    }
    return {};
}

} // namespace

std::optional<JobNews::Kind> newsOfEnd(const JobFacts &facts)
{
    switch (facts.status) {
    case JobStatus::Succeeded:
        return !facts.isDoubtful() ? JobNews::Kind::Finished
            : facts.profiles == 0  ? JobNews::Kind::Empty
                                   : JobNews::Kind::Changed;
    case JobStatus::Failed:
        return JobNews::Kind::Failed;
    case JobStatus::New:
    case JobStatus::Queued:
    case JobStatus::Processing:
    case JobStatus::Cancelling:
    case JobStatus::Cancelled:
    case JobStatus::Unknown:
        return {};
    }
    return {};
}

std::optional<NewsNotice> newsNotice(const QList<JobNews> &news, const NewsRules &rules)
{
    if (news.isEmpty() || !rules.wanted || rules.inFront)
        return {};
    NewsNotice notice;
    for (const JobNews &one : news)
        notice.worst = std::max(notice.worst, one.kind);
    if (news.size() == 1) {
        const JobNews &one = news.first();
        notice.title = titleOf(one);
        notice.text = News::tr("Job %1").arg(one.id);
        if (!one.detail.isEmpty())
            notice.text += u" · "_s + one.detail;
        notice.jobId = one.id;
        notice.query = u"id:"_s + one.id;
        return notice;
    }
    constexpr int named = 3;
    QStringList counts;
    QStringList datasets;
    using Kind = JobNews::Kind;
    for (const Kind kind : {Kind::Failed, Kind::BatchFailed, Kind::Empty, Kind::Late, Kind::Changed, Kind::Finished}) {
        int count = 0;
        for (const JobNews &one : news) {
            if (one.kind != kind)
                continue;
            ++count;
            if (!datasets.contains(one.dataset))
                datasets.append(one.dataset);
        }
        if (count > 0)
            counts.append(countOf(kind, count));
    }
    notice.title = News::tr("Exports: %1").arg(counts.join(u", "_s));
    notice.text = datasets.mid(0, named).join(u", "_s);
    if (datasets.size() > named)
        notice.text += u" …"_s;
    QStringList ids;
    for (const JobNews &one : news)
        ids.append(u"id:"_s + one.id);
    constexpr qsizetype searched = 20; // more would be no search one can read
    notice.query = news.size() <= searched      ? ids.join(u' ')
        : notice.worst == JobNews::Kind::Failed ? u"status:failed since:1h"_s
                                                : u"since:1h"_s;
    return notice;
}

QString newsDetail(const JobFacts &facts, qint64 nowMs)
{
    QString words = jobText::progress(facts, nowMs);
    const QString took = jobText::duration(facts.elapsedMs(nowMs));
    if (facts.status == JobStatus::Failed || took.isEmpty())
        return words;
    return words.isEmpty() ? took : QString(words + u" · "_s + took);
}

} // namespace exportdesk
