// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/activity/exchangesmodel.h"

#include "models/platform/exchangelog.h"

namespace exportdesk
{

ExchangesModel::ExchangesModel(ExchangeLog &log, QObject *parent)
    : TableModel(parent)
    , m_log(log)
{
    for (const Exchange &exchange : log.exchanges())
        whenRecorded(exchange);
    connect(&log, &ExchangeLog::recorded, this, &ExchangesModel::whenRecorded);
    connect(&log, &ExchangeLog::forgotten, this, &ExchangesModel::whenForgotten);
}

int ExchangesModel::rowOf(qint64 id) const
{
    // Ids count up without a gap.
    const qint64 row = m_rows.empty() ? -1 : id - m_rows.front().exchange.id;
    return row < 0 || row >= qint64(m_rows.size()) ? -1 : int(row);
}

void ExchangesModel::whenRecorded(const Exchange &exchange)
{
    beginInsertRows({}, rows(), rows());
    m_rows.push_back(exchangeRow(exchange));
    endInsertRows();
    noteRepeat(exchange);
}

/// What the earlier attempt of this request says depends on whether there was a next one.
void ExchangesModel::noteRepeat(const Exchange &exchange)
{
    if (exchange.requestId.isEmpty()) // signing in has none
        return;
    const int before = exchange.attempt > 1 ? rowOf(m_lastOfRequest.value(exchange.requestId)) : -1;
    m_lastOfRequest.insert(exchange.requestId, exchange.id);
    if (before < 0)
        return;
    m_rows[size_t(before)].repeatedBy = exchange.id;
    announceRows(before, before, StatusColumn, StatusColumn);
}

void ExchangesModel::whenForgotten()
{
    const qint64 oldest = m_log.exchanges().empty() ? 0 : m_log.exchanges().front().id;
    int gone = 0;
    while (gone < rows() && (oldest == 0 || m_rows[size_t(gone)].exchange.id < oldest))
        ++gone;
    if (gone == 0)
        return;
    beginRemoveRows({}, 0, gone - 1);
    for (; gone > 0; --gone) {
        const Exchange &exchange = m_rows.front().exchange;
        if (m_lastOfRequest.value(exchange.requestId) == exchange.id)
            m_lastOfRequest.remove(exchange.requestId);
        m_rows.pop_front();
    }
    endRemoveRows();
}

} // namespace exportdesk
