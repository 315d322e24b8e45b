// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/jobs/exportjobcalls.h"
#include "models/jobs/exportjobreader.h"

#include <QHash>
#include <QObject>

#include <memory>
#include <optional>

namespace exportdesk
{

class JobMerger;

/// Reads the platform's list of jobs once: all of its pages, or from the top as many as contain unknown jobs. Merges
/// each page as it arrives.
class JobListPass final : public QObject
{
    Q_OBJECT

public:
    enum class Extent { AllPages, News };

    /// Where a list is taken to have no end; no organization comes near.
    struct Bounds {
        int pages = 5'000; ///< 100,000 jobs even if the platform gives only 20 a page, whatever was requested
        int newsPages = 1'000; ///< of Extent::News
        qint64 records = 1'000'000;
        int pagesWithoutNews = 10; ///< in a row, with nothing that earlier pages of the pass did not contain
    };

    /// What was read so far; a pass that continues another one counts on from there.
    struct Progress {
        int pages = 0;
        qint64 records = 0;
        qint64 jobs = 0; ///< each counted once
        quint64 since = 0; ///< the number of the first request
    };

    /// \a merger outlives the pass. \a pageSize: records per page.
    JobListPass(JobMerger &merger, ExportJobCalls calls, Extent extent, int pageSize, QObject *parent = nullptr);
    void setBounds(const Bounds &bounds) { m_bounds = bounds; }

    /// \a cursor: the page to begin with; empty: the first.
    void start(const QString &cursor);
    /// As start(), at the page where an earlier pass failed.
    void resume(const QString &cursor, const Progress &earlier);
    /// Ignores all that is still on its way and deletes the pass.
    void abandon();

    Extent extent() const { return m_extent; }
    /// The number of the first request of the pass.
    quint64 since() const { return m_since; }
    const Progress &progress() const { return m_progress; }
    int skippedRecords() const { return m_skipped; }
    /// Of the first page that failed, in the order of the list.
    const std::optional<Failure> &failure() const { return m_failure; }
    /// The cursor of that page.
    const QString &failedAt() const { return m_failedAt; }
    /// The list did not end within the bounds; what was read is merged.
    bool isEndless() const { return m_endless; }

Q_SIGNALS:
    void requested();
    /// The platform refused long pages.
    void pageSizeReduced(int records);
    /// A page was merged.
    void pageRead(const std::shared_ptr<const exportdesk::SeenJobs> &page);
    /// The requests that follow from that page were sent; others are still on their way.
    void progressed();
    /// Nothing is on its way any more.
    void ended();

private:
    void requestPage(const QString &cursor, const QString &after);
    void requestShorterPage(const QString &cursor, const QString &after);
    void acceptReply(const QString &cursor, quint64 request, const Outcome<PlatformReply> &reply);
    void readAhead(const QString &cursor, const QByteArray &page);
    void acceptPage(const QString &cursor, quint64 request, const std::shared_ptr<const SeenJobs> &page);
    void requestFollowing(const QString &cursor, const QString &next);
    qint64 newJobs(const SeenJobs &page) const;
    bool isWithinBounds(const SeenJobs &page, qint64 newJobs);
    bool continuesAfter(const SeenJobs &page, bool metKnown) const;
    void noteFailure(const QString &cursor, const Failure &failure);

    struct Request {
        QString after; ///< the page that led there, to notice a list that runs in circles
        qsizetype number = 0;
    };

    JobMerger &m_merger;
    ExportJobCalls m_calls;
    std::shared_ptr<PageChain> m_chain; ///< while all pages are read
    Extent m_extent;
    int m_pageSize;
    quint64 m_since = 0;
    bool m_abandoned = false;
    Progress m_progress; ///< of what is merged
    int m_reading = 0; ///< requested or being parsed
    int m_parsing = 0;
    int m_skipped = 0; ///< records that were no job
    Bounds m_bounds;
    int m_withoutNews = 0; ///< the last pages in a row
    bool m_endless = false;
    QHash<QString, Request> m_requests; ///< by cursor
    std::optional<Failure> m_failure;
    QString m_failedAt;
};

} // namespace exportdesk
