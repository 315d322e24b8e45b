// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/results/resultrowpages.h"

#include "models/platform/deliver.h"

#include <QFile>

using namespace Qt::StringLiterals;

namespace exportdesk
{

namespace
{

constexpr size_t pagesWanted = 4;
constexpr qint64 numbersAnswerBytes = 64LL * 1024 * 1024;

QString copyPath(const OpenResult &result)
{
    return result.spillFolder + u"/rows.parquet"_s;
}

} // namespace

ResultRowPages::ResultRowPages(OpenResult &result, QObject *parent)
    : QObject(parent)
    , m_result(result)
    , m_rows(result.columns, result.paths, false)
    , m_pages(pagesAtMost)
{
    if (result.rows >= copiedFrom)
        startCopying();
}

ResultRowPages::~ResultRowPages()
{
    if (!m_copyReader)
        return;
    m_copyReader.reset();
    QFile::remove(copyPath(m_result));
}

void ResultRowPages::startCopying()
{
    ReaderLimits limits;
    limits.spillFolder = m_result.spillFolder;
    limits.answerBytes = numbersAnswerBytes;
    m_copyReader = std::make_unique<ResultReader>(limits);
    m_copyReader->open(m_result.files, {copyPath(m_result)});
    deliver(m_copyReader->save(DuckDbRows::copySql(), ResultReader::Format::Parquet, copyPath(m_result)).outcome, this,
            [this](const ReaderOutcome<SavedResult> &saved) {
                if (saved)
                    openCopy();
            });
}

/// Without a copy (a full disk) the part files serve on.
void ResultRowPages::openCopy()
{
    const ResultFile copy{copyPath(m_result), ResultFile::Format::Parquet, u"copy"_s};
    deliver(m_copyReader->open({copy}).outcome, this, [this](const ReaderOutcome<OpenedResult> &opened) {
        if (!opened)
            return;
        m_rows = DuckDbRows(opened.value().columns, m_result.paths, true);
        m_isCopied = true;
    });
}

void ResultRowPages::select(const DuckDbRows::Choice &choice)
{
    m_choice = choice;
    m_isSelecting = true;
    m_failure.reset();
    m_wanted.clear();
    m_reading = -1;
    const quint64 run = ++m_run;
    deliver(reader().query(m_rows.extentSql(choice)).outcome, this,
            [this, run](const ReaderOutcome<ResultTable> &table) {
                if (run != m_run)
                    return;
                m_pages.clear();
                m_numbers.clear();
                m_first = 1;
                m_all = 0;
                m_count = 0;
                if (!table)
                    m_failure = table.failure();
                if (table && !table.value().rows.empty()) {
                    m_first = table.value().rows.front()[0].toInteger();
                    m_all = table.value().rows.front()[1].toInteger();
                }
                if (table && m_choice.isSelective()) {
                    readNumbers(run);
                    return;
                }
                m_count = m_all;
                m_isSelecting = false;
                Q_EMIT selected();
            });
}

void ResultRowPages::readNumbers(quint64 run)
{
    deliver(reader().query(m_rows.numbersSql(m_choice)).outcome, this,
            [this, run](const ReaderOutcome<ResultTable> &table) {
                if (run != m_run)
                    return;
                if (table)
                    acceptNumbers(table.value());
                else
                    m_failure = table.failure();
                m_isSelecting = false;
                Q_EMIT selected();
            });
}

void ResultRowPages::acceptNumbers(const ResultTable &table)
{
    for (const auto &row : table.rows) {
        for (const QStringView number : QStringView(row.front().text).tokenize(u' '))
            m_numbers.append(number.toUInt());
    }
    m_count = m_numbers.size();
}

qint64 ResultRowPages::number(qint64 row) const
{
    return m_choice.isSelective() ? qint64(m_numbers.value(row)) : m_first + row;
}

const QString *ResultRowPages::cell(qint64 row, int column)
{
    const qint64 page = row / pageRows;
    if (const Cells *cells = m_pages.object(page)) {
        const qsizetype at = row % pageRows;
        return at < cells->size() && column < cells->at(at).size() ? &cells->at(at).at(column) : nullptr;
    }
    if (!m_isSelecting)
        request(page);
    return nullptr;
}

/// Of pages that were asked for while one scrolls past them only the newest are read.
void ResultRowPages::request(qint64 page)
{
    if (page == m_reading || std::find(m_wanted.begin(), m_wanted.end(), page) != m_wanted.end())
        return;
    m_wanted.push_front(page);
    if (m_wanted.size() > pagesWanted)
        m_wanted.pop_back();
    if (m_reading < 0)
        readNext();
}

void ResultRowPages::readNext()
{
    if (m_wanted.empty() || m_failure)
        return;
    const qint64 page = m_wanted.front();
    m_wanted.pop_front();
    m_reading = page;
    const qint64 first = page * pageRows;
    const int rows = int(std::min<qint64>(pageRows, m_count - first));
    QString sql = m_rows.pageSql(m_first + first, rows);
    if (m_choice.isSelective()) {
        QList<qint64> numbers;
        for (int row = 0; row < rows; ++row)
            numbers += number(first + row);
        sql = m_rows.cellsSql(numbers);
    }
    deliver(reader().query(sql).outcome, this, [this, page, run = m_run](const ReaderOutcome<ResultTable> &table) {
        if (run != m_run)
            return;
        m_reading = -1;
        if (table) {
            acceptPage(page, table.value());
        } else {
            m_failure = table.failure();
            Q_EMIT selected();
        }
        readNext();
    });
}

void ResultRowPages::acceptPage(qint64 page, const ResultTable &table)
{
    const qint64 first = page * pageRows;
    const qint64 rows = std::min<qint64>(pageRows, m_count - first);
    QHash<qint64, qsizetype> places;
    for (qint64 row = 0; row < rows; ++row)
        places.insert(number(first + row), row);
    auto cells = std::make_unique<Cells>(rows);
    for (const auto &row : table.rows) {
        const auto place = places.constFind(row.front().toInteger());
        if (place == places.constEnd())
            continue;
        QStringList texts;
        for (size_t column = 1; column < row.size(); ++column) {
            const QString &text = row[column].text;
            texts += row[column].isNull() ? QString() : text.isNull() ? u""_s : text;
        }
        (*cells)[*place] = texts;
    }
    m_pages.insert(page, cells.release());
    Q_EMIT pageRead(first, first + rows - 1);
}

QFuture<ReaderOutcome<ResultTable>> ResultRowPages::profile(qint64 row)
{
    return reader().query(m_rows.profileSql(number(row))).outcome;
}

} // namespace exportdesk
