// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/results/duckdbrows.h"
#include "models/results/openresult.h"

#include <QCache>
#include <QObject>

#include <deque>

namespace exportdesk
{

/// The rows of an open result, read in pages around what is asked for; keeps a bounded number of them.
///
/// A result with many rows is copied once in the background, into the private folder of its part files, so that any
/// place of it is read at once; until then pages come from the part files.
class ResultRowPages final : public QObject
{
    Q_OBJECT

public:
    static constexpr int pageRows = 200;
    static constexpr int pagesAtMost = 40;
    /// From this many rows on they are copied.
    static constexpr qint64 copiedFrom = 20'000;

    /// \a result outlives this.
    explicit ResultRowPages(OpenResult &result, QObject *parent = nullptr);
    ~ResultRowPages() override;

    const QList<DuckDbRows::Column> &columns() const { return m_rows.columns(); }
    const QStringList &batches() const { return m_result.batches; }
    /// Ends with selected().
    void select(const DuckDbRows::Choice &choice);
    const DuckDbRows::Choice &choice() const { return m_choice; }

    /// Rows that are selected.
    qint64 count() const { return m_count; }
    /// Rows of the batch; -1: not known yet.
    qint64 all() const { return m_all; }
    bool isSelecting() const { return m_isSelecting; }
    /// Which path of the search leads to no field; empty: none.
    QString unknownField() const { return m_rows.unknownField(m_choice.search); }
    /// The last one, if it was not solved since.
    const std::optional<ReaderFailure> &failure() const { return m_failure; }

    /// The cell of a row, null if the field is empty; nullptr: it is being read, pageRead() follows.
    const QString *cell(qint64 row, int column);
    /// The number of a row in the files.
    qint64 number(qint64 row) const;
    QFuture<ReaderOutcome<ResultTable>> profile(qint64 row);

Q_SIGNALS:
    /// Number of rows, failure.
    void selected();
    void pageRead(qint64 first, qint64 last);

private:
    using Cells = QList<QStringList>; ///< by row of the page

    ResultReader &reader() { return m_isCopied ? *m_copyReader : *m_result.reader; }
    void startCopying();
    void openCopy();
    void readNumbers(quint64 run);
    void acceptNumbers(const ResultTable &table);
    void request(qint64 page);
    void readNext();
    void acceptPage(qint64 page, const ResultTable &table);

    OpenResult &m_result;
    DuckDbRows m_rows;
    DuckDbRows::Choice m_choice;
    qint64 m_first = 1; ///< number of the first row of the batch
    qint64 m_all = -1;
    qint64 m_count = 0;
    QList<quint32> m_numbers; ///< of a selective choice
    bool m_isSelecting = false;
    std::optional<ReaderFailure> m_failure;
    QCache<qint64, Cells> m_pages;
    std::deque<qint64> m_wanted; ///< pages, the last one first
    qint64 m_reading = -1; ///< page
    quint64 m_run = 0; ///< of select()
    std::unique_ptr<ResultReader> m_copyReader;
    bool m_isCopied = false;
};

} // namespace exportdesk
