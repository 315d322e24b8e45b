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

/// The files of one batch: their names and sizes, saved to a place of the operator's choice, and the first rows of the
/// dataset they went into.
///
/// Object names: jobs.filesDialog(.table, .rows, .show, .save, .close, .bar).
class FilesDialog final : public DialogFrame
{
    Q_OBJECT

public:
    FilesDialog(FileCalls calls, const QString &batchId, const QString &datasetId, QWidget *parent = nullptr);

    /// Saves these one after the other; \a paths belong to \a files in the same order.
    void save(const QList<BatchFile> &files, const QStringList &paths);
    /// A name in \a folder for each file that neither stands there nor is given twice; never anywhere else.
    static QStringList pathsIn(const QString &folder, const QList<BatchFile> &files);

protected:
    void changeEvent(QEvent *event) override;

private:
    void buildTables();
    void retranslate();
    void offerAll();
    void follow();
    void followRows();
    void choose();
    QList<BatchFile> chosen() const;
    void saveFirst();
    void saveNext();
    void tellProgress(qint64 done, qint64 total);
    void tellEnd(MessageBar *bar);

    QString m_batchId;
    QString m_datasetId;
    BatchFilesModel m_files;
    SortFilterModel m_sorted;
    PreviewModel m_preview;
    FileDownload m_download;
    QList<std::pair<BatchFile, QString>> m_queue; ///< with their paths
    bool m_offered = false; ///< all files were chosen once
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
