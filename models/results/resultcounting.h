// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/results/duckdbquestions.h"
#include "models/results/openresult.h"

#include <QElapsedTimer>
#include <QObject>

#include <deque>

namespace exportdesk
{

/// Opens the part files of a result and counts in them.
class ResultCounting final : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

    /// Once. \a answer has the batches; \a files may be empty: then nothing was exported.
    void start(const ResultAnswer &answer, const QList<PartFile> &files, const QString &spillFolder);
    /// What is known, with the problem if there was one.
    const ResultAnswer &answer() const { return m_answer; }
    /// After finished() without a problem; nothing if there are no files.
    std::unique_ptr<OpenResult> takeOpened() { return std::move(m_opened); }

Q_SIGNALS:
    void progressed(qint64 questions, qint64 of);
    void finished();

private:
    void acceptOpened(const OpenedResult &opened);
    void ask();
    void acceptRows();
    void finish(const std::optional<ReaderFailure> &failure = {});

    ResultAnswer m_answer;
    std::unique_ptr<OpenResult> m_opened;
    std::optional<DuckDbQuestions> m_questions;
    std::deque<ResultQuestion> m_waiting;
    enum class Round { Rows, All, Distinct };
    Round m_round = Round::Rows;
    qint64 m_asked = 0;
    QElapsedTimer m_timer;
};

} // namespace exportdesk
