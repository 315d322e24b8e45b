// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/exports/pastexports.h"
#include "models/results/openresult.h"
#include "models/results/partfiles.h"
#include "models/results/resultanswer.h"

#include <QMap>
#include <QObject>

namespace exportdesk
{

/// Compares a result with the last successful run of the same request into the same dataset, if there is one.
class ResultComparing final : public QObject
{
    Q_OBJECT

public:
    /// \a past and \a clock outlive this.
    ResultComparing(PlatformClient &client, const Clock &clock, const PastExports &past, const QString &partsRoot,
                    QObject *parent = nullptr);
    ~ResultComparing() override;

    /// Once. \a answer is counted; \a files: its part files, which may be none. \a paths: of the fields to compare.
    void start(const ResultAnswer &answer, const QList<ResultFile> &files, const QStringList &paths);
    /// With lastRun, or why it could not be compared; unchanged when there was no last run.
    const ResultAnswer &answer() const { return m_answer; }

Q_SIGNALS:
    void progressed(qint64 bytes, qint64 of);
    void finished();

private:
    void fetch(const PastExport &last);
    void acceptFiles();
    void countWithoutFiles();
    void readNextBatch();
    void endUncompared();
    void open();
    void ask(const OpenedResult &opened);
    void finish(const std::optional<ResultProblem> &problem = {});

    PlatformClient &m_client;
    const PastExports &m_past;
    PartFiles m_parts;
    ResultAnswer m_answer;
    QList<ResultFile> m_files;
    QStringList m_paths;
    QStringList m_batches; ///< of the last run
    qint64 m_jobProfiles = -1; ///< that the job of the last run counted; -1: not said
    QStringList m_waiting; ///< batches of the last run to be read in the Catalog
    QMap<QString, qint64> m_records; ///< that the Catalog counts in them; -1: not said
    std::unique_ptr<ResultReader> m_reader;
};

} // namespace exportdesk
