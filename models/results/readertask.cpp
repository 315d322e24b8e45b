// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/results/readertask.h"

namespace exportdesk
{

ReaderTask::ReaderTask(quint64 id, const QByteArray &line, const AnyPromise &promise)
    : m_id(id)
    , m_line(line)
    , m_promise(promise)
{
}

bool ReaderTask::accept(ReaderAnswer answer, qint64 bytes, qint64 bytesAtMost)
{
    const bool isQuery = std::holds_alternative<Promise<ResultTable>>(m_promise);
    switch (answer.kind) {
    case ReaderAnswer::Kind::Progress:
        return true;
    case ReaderAnswer::Kind::Error:
        fail(answer.failure);
        return true;
    case ReaderAnswer::Kind::Rows:
        m_bytes += bytes;
        if (m_isFinished) // given up; the rest is dropped
            return true;
        if (isQuery && m_bytes > bytesAtMost)
            fail({ReaderFailure::Code::TooLarge, {}, {}});
        else
            std::move(answer.rows.begin(), answer.rows.end(), std::back_inserter(m_table.rows));
        return isQuery && !m_isFinished;
    case ReaderAnswer::Kind::Opened:
        if (opens())
            finish(answer);
        return opens();
    case ReaderAnswer::Kind::Done: {
        const size_t width = size_t(answer.columns.size());
        const bool isWhole = opens() ? false
            : isQuery                ? width > 0 && answer.count == qint64(m_table.rows.size())
                && std::all_of(m_table.rows.begin(), m_table.rows.end(),
                               [width](const auto &row) { return row.size() == width; })
                      : true;
        if (isWhole || m_isFinished)
            finish(answer);
        return isWhole || m_isFinished;
    }
    case ReaderAnswer::Kind::Ready:
        break;
    }
    return false;
}

void ReaderTask::finish(ReaderAnswer &answer)
{
    if (std::exchange(m_isFinished, true))
        return;
    if (const auto *opened = std::get_if<Promise<OpenedResult>>(&m_promise)) {
        (*opened)->addResult(std::move(answer.opened));
        (*opened)->finish();
    } else if (const auto *table = std::get_if<Promise<ResultTable>>(&m_promise)) {
        m_table.columns = std::move(answer.columns);
        m_table.ms = answer.ms;
        (*table)->addResult(std::move(m_table));
        (*table)->finish();
    } else if (const auto *saved = std::get_if<Promise<SavedResult>>(&m_promise)) {
        (*saved)->addResult(answer.saved);
        (*saved)->finish();
    }
}

void ReaderTask::fail(const ReaderFailure &failure)
{
    if (std::exchange(m_isFinished, true))
        return;
    m_table = {};
    std::visit(
        [&failure](const auto &promise) {
            promise->addResult(failure);
            promise->finish();
        },
        m_promise);
}

} // namespace exportdesk
