// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/jobs/joblistwriter.h"

#include <QFuture>
#include <QObject>
#include <QStringList>

#include <memory>

namespace exportdesk
{

class ExportJobsModel;
class PrivateFile;

/// Writes a list of jobs to a file, a piece at a time: rows are copied here, text and file are written by the worker
/// pool. The file is complete at the end or does not exist.
class JobListExport final : public QObject
{
    Q_OBJECT

public:
    /// \a jobs outlives the export.
    explicit JobListExport(const ExportJobsModel &jobs, QObject *parent = nullptr);
    ~JobListExport() override;

    /// One at a time: nothing happens while another is running. Jobs that are not known any more are left out.
    void start(const QStringList &ids, const QString &file, JobListFormat format);
    void cancel();
    bool isRunning() const { return m_file != nullptr; }
    QString fileName() const { return m_name; }
    int total() const { return int(m_ids.size()); }
    int done() const { return int(m_next); }

Q_SIGNALS:
    void progressed(int done, int total);
    /// The file is there.
    void finished(const QString &file, int jobs);
    /// Nothing was written; \a reason is the system's own words, empty when it was cancelled.
    void failed(const QString &file, const QString &reason);

private:
    void writeNext();
    void pieceWritten(const QString &error, bool atEnd);

    const ExportJobsModel &m_jobs;
    QStringList m_ids;
    qsizetype m_next = 0;
    int m_written = 0;
    bool m_cancelled = false;
    QString m_name;
    JobListFormat m_format = JobListFormat::Csv;
    std::shared_ptr<PrivateFile> m_file; ///< touched by one piece of work at a time
};

} // namespace exportdesk
