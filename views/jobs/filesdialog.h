// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/datasets/batchfilesmodel.h"
#include "models/datasets/filedownload.h"
#include "models/datasets/previewmodel.h"
#include "models/table/sortfiltermodel.h"
#include "views/shared/dialogframe.h"

#include <QPointer>

class QTableView;

namespace exportdesk
{

class EmptyState;
class MessageBar;
class MessageStack;
class SegmentedBar;
class TableView;

/// The files of one batch with their sizes, which can be saved, and the first rows of the dataset they went into.
///
/// Object names: jobs.filesDialog(.table, .rows, .show, .save, .close, .bar).
class FilesDialog final : public DialogFrame
{
    Q_OBJECT

public:
    FilesDialog(const FileCalls &calls, const Clock &clock, const QString &batchId, const QString &datasetId,
                QWidget *parent = nullptr);

    /// Saves these one after the other; \a paths are in the order of \a files.
    void save(const QList<BatchFile> &files, const QStringList &paths);
    /// A path in \a folder for each file: no existing file, no two the same, never outside the folder.
    static QStringList pathsIn(const QString &folder, const QList<BatchFile> &files);

protected:
    void changeEvent(QEvent *event) override;

private:
    void buildTables();
    void connectParts();
    void retranslate();
    void offerAll();
    void updateState();
    void updateRows();
    void choose();
    QList<BatchFile> chosen() const;
    void saveFirst();
    void saveNext();
    void showProgress(qint64 done, qint64 total);
    void showEnd(MessageBar *bar);

    QString m_batchId;
    QString m_datasetId;
    BatchFilesModel m_files;
    SortFilterModel m_sorted;
    PreviewModel m_preview;
    FileDownload m_download;
    QList<std::pair<BatchFile, QString>> m_queue; ///< with their paths
    bool m_offered = false; ///< all files were selected once
    int m_saved = 0; ///< of the present saving
    QString m_lastPath;
    MessageStack *m_messages;
    SegmentedBar *m_which;
    TableView *m_table;
    EmptyState *m_empty;
    QTableView *m_rows;
    QPointer<MessageBar> m_bar;
    Button *m_close;
    Button *m_save;
};

} // namespace exportdesk
