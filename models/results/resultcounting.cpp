// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/results/resultcounting.h"

#include "models/platform/deliver.h"
#include "models/results/resultproblem.h"

using namespace Qt::StringLiterals;

namespace exportdesk
{

namespace
{

constexpr qint64 answerBytes = 64LL * 1024 * 1024; ///< numbers of a million rows, when they are sorted

/// A batch whose files have no rows does not appear among the rows.
void noteEmptyBatches(ResultAnswer *answer)
{
    for (BatchAnswer &batch : answer->batches)
        if (batch.files >= 0 && batch.profiles < 0)
            batch.profiles = 0;
}

} // namespace

void ResultCounting::start(const ResultAnswer &answer, const QList<PartFile> &files, const QString &spillFolder)
{
    m_answer = answer;
    m_answer.computation = {u"files"_s, 0, files.size(), 0};
    for (const PartFile &file : files)
        m_answer.computation.bytes += file.bytes;
    m_timer.start();
    if (files.isEmpty()) {
        m_questions.emplace(m_answer.subject, QList<ResultColumn>());
        m_answer.profiles = 0;
        noteEmptyBatches(&m_answer);
        m_questions->all(&m_answer);
        finish();
        return;
    }
    m_opened = std::make_unique<OpenResult>();
    m_opened->files = resultFiles(files);
    m_opened->spillFolder = spillFolder;
    ReaderLimits limits;
    limits.spillFolder = spillFolder;
    limits.answerBytes = answerBytes;
    m_opened->reader = std::make_unique<ResultReader>(limits);
    deliver(m_opened->reader->open(m_opened->files).outcome, this, [this](const ReaderOutcome<OpenedResult> &opened) {
        if (opened)
            acceptOpened(opened.value());
        else
            finish(opened.failure());
    });
}

void ResultCounting::acceptOpened(const OpenedResult &opened)
{
    m_opened->columns = opened.columns;
    m_questions.emplace(m_answer.subject, opened.columns);
    m_opened->paths = m_questions->profilePaths();
    m_waiting.push_back(m_questions->rows());
    ask();
}

void ResultCounting::ask()
{
    Q_EMIT progressed(m_asked, m_asked + qint64(m_waiting.size()));
    if (m_waiting.empty()) {
        acceptRows();
        return;
    }
    const ResultQuestion question = m_waiting.front();
    m_waiting.pop_front();
    ++m_asked;
    deliver(m_opened->reader->query(question.sql).outcome, this,
            [this, question](const ReaderOutcome<ResultTable> &table) {
                if (!table) {
                    finish(table.failure());
                    return;
                }
                question.accept(table.value(), &m_answer);
                ask();
            });
}

/// A round of questions has been answered.
void ResultCounting::acceptRows()
{
    QList<ResultQuestion> next;
    if (m_round == Round::Rows)
        noteEmptyBatches(&m_answer);
    if (m_round == Round::Rows)
        next = m_questions->all(&m_answer);
    else if (m_round == Round::All)
        next = m_questions->distinctValues(m_answer);
    if (m_round == Round::Distinct) {
        finish();
        return;
    }
    m_round = m_round == Round::Rows ? Round::All : Round::Distinct;
    m_waiting.assign(next.begin(), next.end());
    ask();
}

void ResultCounting::finish(const std::optional<ReaderFailure> &failure)
{
    m_answer.computation.ms = m_timer.elapsed();
    if (failure) {
        m_answer.problem = resultProblem(*failure);
        m_answer.profiles = -1;
        m_answer.computation.where = u"catalog"_s;
        m_opened.reset();
    } else if (m_opened) {
        m_opened->rows = m_answer.profiles;
        for (const BatchAnswer &batch : std::as_const(m_answer.batches))
            if (batch.profiles > 0)
                m_opened->batches += batch.batch.id;
    }
    Q_EMIT finished();
}

} // namespace exportdesk
