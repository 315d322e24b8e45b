// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/activity/exchangesmodel.h"

#include "models/activity/exchangetext.h"
#include "models/platform/exchangelog.h"

#include <QDateTime>
#include <QLocale>

#include <array>

using namespace Qt::StringLiterals;

namespace exportdesk
{

namespace
{

const QString dash = u"–"_s;

QString orDash(const QString &text)
{
    return text.isEmpty() ? dash : text;
}

const QString &idOf(const Exchange &exchange)
{
    return exchange.answerId.isEmpty() ? exchange.requestId : exchange.answerId;
}

} // namespace

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

std::span<const TableModel::Column> ExchangesModel::columns() const
{
    static constexpr std::array<TableModel::Column, 9> all{{
        {"time"},
        {"method"},
        {"path"},
        {"status"},
        {"duration", true},
        {"size", true},
        {"attempt", true},
        {"requestId"},
        {"job"},
    }};
    return all;
}

QString ExchangesModel::columnTitle(int column) const
{
    switch (Column(column)) {
    case TimeColumn:
        return tr("Time");
    case MethodColumn:
        return tr("Method");
    case PathColumn:
        return tr("Path");
    case StatusColumn:
        return tr("Status");
    case DurationColumn:
        return tr("Duration");
    case SizeColumn:
        return tr("Size");
    case AttemptColumn:
        //: which attempt of the same request; a short column header
        return tr("Attempt");
    case RequestIdColumn:
        return tr("Request ID");
    case JobColumn:
        return tr("Job");
    }
    return {};
}

QString ExchangesModel::columnToolTip(int column) const
{
    switch (Column(column)) {
    case SizeColumn:
        return tr("Size of the response body as transferred");
    case AttemptColumn:
        return tr("Number of this attempt; 2 and up are retries");
    case RequestIdColumn:
        return tr("Support uses this to find the request; the platform’s own ID if it returned one");
    case JobColumn:
        return tr("The export job this call relates to");
    default:
        return {};
    }
}

QString ExchangesModel::cellText(int row, int column) const
{
    const ExchangeRow &shown = m_rows[size_t(row)];
    const Exchange &exchange = shown.exchange;
    switch (Column(column)) {
    case TimeColumn:
        return QDateTime::fromMSecsSinceEpoch(exchange.startedMs).time().toString(u"HH:mm:ss.zzz"_s);
    case MethodColumn:
        return QString::fromLatin1(exchange.method);
    case PathColumn:
        return exchange.path;
    case StatusColumn:
        return exchangeText::status(shown);
    case DurationColumn:
        return exchangeText::duration(exchange.durationMs);
    case SizeColumn:
        return exchange.status == 0 ? dash : exchangeText::size(exchange.receivedBytes);
    case AttemptColumn:
        return QLocale().toString(exchange.attempt);
    case RequestIdColumn:
        return orDash(idOf(exchange));
    case JobColumn:
        return orDash(shown.job);
    }
    return {};
}

SortValue ExchangesModel::cellSortValue(int row, int column) const
{
    const Exchange &exchange = m_rows[size_t(row)].exchange;
    switch (Column(column)) {
    case TimeColumn:
        return exchange.startedMs;
    case DurationColumn:
        return exchange.durationMs;
    case SizeColumn:
        return exchange.status == 0 ? SortValue() : SortValue(exchange.receivedBytes);
    case AttemptColumn:
        return qint64(exchange.attempt);
    case StatusColumn:
        return qint64(exchange.status);
    case JobColumn:
        return m_rows[size_t(row)].job.isEmpty() ? SortValue() : SortValue(m_rows[size_t(row)].job);
    case MethodColumn:
    case PathColumn:
    case RequestIdColumn:
        break;
    }
    return cellWire(row, column);
}

QString ExchangesModel::cellToolTip(int row, int column) const
{
    const Exchange &exchange = m_rows[size_t(row)].exchange;
    return column == PathColumn ? exchange.origin + exchange.path : cellWire(row, column);
}

QString ExchangesModel::cellWire(int row, int column) const
{
    const ExchangeRow &shown = m_rows[size_t(row)];
    const Exchange &exchange = shown.exchange;
    switch (Column(column)) {
    case TimeColumn: {
        const QDateTime local = QDateTime::fromMSecsSinceEpoch(exchange.startedMs);
        return local.toOffsetFromUtc(local.offsetFromUtc()).toString(Qt::ISODateWithMs);
    }
    case MethodColumn:
    case PathColumn:
        return cellText(row, column);
    case StatusColumn:
        return exchange.detail.isEmpty() ? QString::number(exchange.status)
                                         : u"%1 %2"_s.arg(exchange.status).arg(exchange.detail);
    case DurationColumn:
        return QString::number(exchange.durationMs);
    case SizeColumn:
        return QString::number(exchange.receivedBytes);
    case AttemptColumn:
        return QString::number(exchange.attempt);
    case RequestIdColumn:
        return idOf(exchange);
    case JobColumn:
        return shown.job;
    }
    return {};
}

QVariant ExchangesModel::cellExtra(int row, int, int role) const
{
    const ExchangeRow &shown = m_rows[size_t(row)];
    switch (role) {
    case IdRole:
        return shown.exchange.id;
    case EndRole:
        return int(shown.end);
    default:
        return {};
    }
}

} // namespace exportdesk
