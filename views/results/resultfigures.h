// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/results/resultanswer.h"
#include "views/results/resultpanel.h"

#include <functional>

namespace exportdesk
{

class FigureSection;
class LinkButton;

/// The figures of a result beside its fields: namespaces, segments, events, the last run, batches.
class ResultFigures final : public ResultPanel
{
    Q_OBJECT

public:
    /// How things are called; each gives the id itself where no name is known.
    struct Names {
        std::function<QString(const QString &id)> segment;
        std::function<qint64()> nowMs; ///< epoch
    };

    explicit ResultFigures(Names names, QWidget *parent = nullptr);

    /// \a changeLimit: from which share a change is pointed out.
    void show(const ResultAnswer &answer, double changeLimit);

Q_SIGNALS:
    /// The files and first rows of this batch are wanted.
    void filesRequested(const QString &batchId);
    void jobRequested(const QString &jobId);

private:
    void showNamespaces(const ResultAnswer &answer);
    void showSegments(const ResultAnswer &answer, double changeLimit);
    void showEvents(const ResultAnswer &answer);
    void showLastRun(const ResultAnswer &answer, double changeLimit);
    void showBatches(const ResultAnswer &answer);
    QString span(qint64 firstMs, qint64 lastMs) const;

    Names m_names;
    FigureSection *m_namespaces;
    FigureSection *m_segments;
    FigureSection *m_events;
    FigureSection *m_lastRun;
    FigureSection *m_batches;
};

} // namespace exportdesk
