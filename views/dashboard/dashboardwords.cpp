// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/dashboard/dashboardwords.h"

#include "models/jobs/exportjobsmodel.h"
#include "models/jobs/jobquery.h"
#include "models/jobs/jobtext.h"
#include "models/platform/moment.h"

#include <QCoreApplication>
#include <QDateTime>

using namespace Qt::StringLiterals;

namespace exportdesk
{

/// The translation context of these words.
struct DashboardWords {
    Q_DECLARE_TR_FUNCTIONS(exportdesk::DashboardWords)
};

} // namespace exportdesk

namespace exportdesk::dashboardWords
{

namespace
{

QDateTime local(qint64 ms)
{
    return QDateTime::fromMSecsSinceEpoch(ms);
}

QString day(const QDateTime &time, const QLocale &locale)
{
    //: How a day without its year is written; letters as in Qt's date formats.
    return locale.toString(time, localeDateFormat(DashboardWords::tr("d MMM"), locale));
}

QString clock(const QDateTime &time)
{
    return time.toString(u"HH:mm"_s);
}

} // namespace

QString range(const JobRange &range, const QLocale &locale)
{
    if (range.parts() == 0)
        return {};
    const QDateTime from = local(range.fromMs());
    const QDateTime last = local(range.toMs() - 1);
    const QString zone = zoneName();
    if (range.hourly())
        return DashboardWords::tr("%1, %2 to %3, %4 (%5)")
            .arg(day(from, locale), clock(from), day(last, locale), clock(last.addMSecs(1)), zone);
    //: How a day with its year is written; letters as in Qt's date formats.
    return DashboardWords::tr("%1 to %2 (%3)")
        .arg(day(from, locale), locale.toString(last, localeDateFormat(DashboardWords::tr("d MMM yyyy"), locale)),
             zone);
}

QString when(qint64 ms, qint64 nowMs, const QLocale &locale)
{
    if (ms < 0)
        return {};
    const QDateTime time = local(ms);
    return time.date() == local(nowMs).date() ? DashboardWords::tr("today %1").arg(clock(time)) : day(time, locale);
}

QString part(const JobRange &range, int part, const QLocale &locale)
{
    const QDateTime begin = local(range.edges[size_t(part)]);
    return range.hourly() ? clock(begin) : day(begin, locale);
}

QString cause(const FailureGroup &group)
{
    const QString words = jobText::shortError(group.code, group.pattern);
    if (words.isEmpty())
        return DashboardWords::tr("No reason given by the platform");
    const QString code = jobText::errorCode(group.code);
    return code.isEmpty() || words == code ? words : QString(code + u' ' + words);
}

QString datasetName(const ExportJobsModel &jobs, const QString &id)
{
    return id.isEmpty() ? DashboardWords::tr("no dataset") : jobs.names().dataset(id);
}

QString datasetQuery(const ExportJobsModel &jobs, const QString &id, const QStringList &others)
{
    const QString name = jobs.names().dataset(id);
    const QString folded = foldForSearch(name);
    const bool unclear = name.contains(u'"') || std::any_of(others.begin(), others.end(), [&](const QString &other) {
                             return other != id && foldForSearch(jobs.names().dataset(other)).contains(folded);
                         });
    return u"dataset:\"%1\""_s.arg(unclear ? id : name);
}

QString partQuery(const JobRange &range, int first, int end)
{
    const qint64 from = range.edges[size_t(first)];
    if (!range.hourly() && end == first + 1)
        return u"day:"_s + local(from).date().toString(Qt::ISODate);
    return rangeQuery(from, range.edges[size_t(end)]);
}

LinkTarget search(const QStringList &words)
{
    return {LinkTarget::Kind::Search, words.join(u' ')};
}

} // namespace exportdesk::dashboardWords
