// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/datasets/filecalls.h"
#include "models/table/tablemodel.h"

namespace exportdesk
{

class Clock;

/// The files of one batch with their names and sizes, read entry by entry; directories are opened.
class BatchFilesModel final : public TableModel
{
    Q_OBJECT

public:
    enum FileColumn { NameColumn, RecordsColumn, SizeColumn, CreatedColumn };
    enum Role {
        FileRole = FirstRoleOfModel, ///< BatchFile
    };
    /// Reading stops there; isCut() is true then.
    struct Limits {
        int pages = 50; ///< of entries
        qsizetype files = 2000;
        qsizetype opened = 2000; ///< requests, whatever they contain
    };
    static constexpr int deepest = 4; ///< directories within directories

    /// \a clock outlives the model.
    BatchFilesModel(const FileCalls &calls, const Clock &clock, QObject *parent = nullptr);

    /// Of the next reading.
    void setLimits(const Limits &limits) { m_limits = limits; }

    void read(const QString &batchId);
    bool isLoading() const { return m_loading; }
    bool isCut() const { return m_cut; }
    const std::optional<Failure> &failure() const { return m_failure; }
    const QList<BatchFile> &files() const { return m_files; }
    /// Of all files with a known size; bytes.
    qint64 totalSize() const;

Q_SIGNALS:
    void stateChanged();

private:
    /// An entry that is still to be opened.
    struct Entry {
        BatchFile file;
        int depth = 0;
    };

    std::span<const Column> columns() const override;
    int rows() const override { return int(m_files.size()); }
    QString columnTitle(int column) const override;
    QString cellText(int row, int column) const override;
    SortValue cellSortValue(int row, int column) const override;
    QString cellToolTip(int row, int column) const override;
    QVariant cellExtra(int row, int column, int role) const override;

    void readEntries(const QString &start, int page);
    void openNext();
    void acceptParts(const Entry &entry, const FilePage &page);
    void append(const BatchFile &file);
    void stop(const std::optional<Failure> &failure);

    FileCalls m_calls;
    const Clock &m_clock;
    Limits m_limits;
    QString m_batchId;
    QList<BatchFile> m_files;
    QList<Entry> m_entries;
    QSet<QString> m_opened; ///< ids: a directory that contains itself is opened once
    std::optional<Failure> m_failure;
    bool m_loading = false;
    bool m_cut = false;
    quint64 m_run = 0;
};

} // namespace exportdesk
