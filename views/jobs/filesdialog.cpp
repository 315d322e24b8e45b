// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/jobs/filesdialog.h"

#include "models/datasets/safefilename.h"
#include "views/shared/emptystate.h"
#include "views/shared/failurebar.h"
#include "views/shared/messagestack.h"
#include "views/shared/rowdelegate.h"
#include "views/shared/segmentedbar.h"
#include "views/shared/tableview.h"

#include <QDir>
#include <QEvent>
#include <QFileDialog>
#include <QFileInfo>
#include <QHeaderView>
#include <QSettings>
#include <QStandardPaths>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace exportdesk
{

namespace
{

const QString filesBarKey = u"saving"_s;
const QString filesFolderKey = u"filesFolder"_s;

} // namespace

FilesDialog::FilesDialog(const FileCalls &calls, const Clock &clock, const QString &batchId, const QString &datasetId,
                         QWidget *parent)
    : DialogFrame(parent)
    , m_batchId(batchId)
    , m_datasetId(datasetId)
    , m_files(calls, clock)
    , m_sorted(m_files)
    , m_preview(calls)
    , m_download(calls)
    , m_messages(new MessageStack)
    , m_which(new SegmentedBar)
    , m_table(new TableView)
    , m_empty(new EmptyState(Icon::File))
    , m_rows(new QTableView)
    , m_close(addCloseButton({}))
    , m_save(addActionButton({}, Button::Kind::Filled, false))
{
    setObjectName("jobs.filesDialog");
    m_which->setObjectName("jobs.filesDialog.show");
    m_close->setObjectName("jobs.filesDialog.close");
    m_save->setObjectName("jobs.filesDialog.save");
    m_which->addChoice(u"files"_s, {});
    m_which->addChoice(u"rows"_s, {});
    m_which->choose(u"files"_s);
    buildTables();
    m_which->setVisible(!datasetId.isEmpty());
    content()->addWidget(m_messages);
    content()->addWidget(m_which, 0, Qt::AlignLeft);
    content()->addWidget(m_table, 1);
    content()->addWidget(m_rows, 1);
    m_rows->hide();
    setMinimumSize(640, 400);
    resize(820, 520);
    connectParts();
    retranslate();
    m_files.read(batchId);
    m_table->setFocus();
}

void FilesDialog::connectParts()
{
    connect(m_which, &SegmentedBar::chosenChanged, this, [this](const QString &key) {
        const bool rows = key == "rows"_L1;
        m_rows->setVisible(rows);
        m_table->setVisible(!rows);
        if (rows && m_preview.rowCount() == 0)
            m_preview.read(m_datasetId);
        updateState();
    });
    connect(m_save, &Button::clicked, this, &FilesDialog::choose);
    connect(&m_files, &BatchFilesModel::stateChanged, this, &FilesDialog::offerAll);
    connect(&m_files, &BatchFilesModel::stateChanged, this, &FilesDialog::updateState);
    connect(&m_preview, &PreviewModel::stateChanged, this, &FilesDialog::updateRows);
    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this, &FilesDialog::updateState);
    connect(&m_download, &FileDownload::progressed, this, &FilesDialog::showProgress);
    connect(&m_download, &FileDownload::finished, this, [this](const QString &path) {
        ++m_saved;
        m_lastPath = path;
        saveNext();
    });
    connect(&m_download, &FileDownload::failed, this, [this](const Failure &failure) {
        const QString name = m_queue.value(0).first.name;
        m_queue.clear();
        showEnd(new FailureBar([name] { return tr("The file %1 could not be read.").arg(name); }, failure));
    });
    connect(&m_download, &FileDownload::notWritten, this, [this](const QString &path, const QString &reason) {
        m_queue.clear();
        if (reason.isEmpty())
            return showEnd(new MessageBar(MessageBar::Severity::Info,
                                          tr("Saving was stopped; no partial files were left behind.")));
        auto *bar = new MessageBar(MessageBar::Severity::Error,
                                   tr("The file could not be written to %1.").arg(QDir::toNativeSeparators(path)));
        bar->setQuote(reason);
        showEnd(bar);
    });
}

void FilesDialog::buildTables()
{
    m_table->setObjectName("jobs.filesDialog.table");
    m_table->setModel(&m_sorted);
    m_table->setItemDelegate(new RowDelegate(m_table));
    m_table->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_table->columns().set(
        {{u"name"_s, 360, true, true, true}, {u"records"_s, 100}, {u"size"_s, 100}, {u"created"_s, 130}});
    m_table->setEmptyState(m_empty);
    connect(m_table, &TableView::opened, this, &FilesDialog::choose);
    m_rows->setObjectName("jobs.filesDialog.rows");
    m_rows->setModel(&m_preview);
    m_rows->setItemDelegate(new RowDelegate(m_rows));
    m_rows->setShowGrid(false);
    m_rows->setTabKeyNavigation(false);
    m_rows->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_rows->verticalHeader()->setDefaultSectionSize(Theme::of(this).rowHeight());
    m_rows->horizontalHeader()->setDefaultSectionSize(180);
}

void FilesDialog::retranslate()
{
    setWindowTitle(tr("Files of a batch"));
    setQuestion(tr("Files of batch %1").arg(m_batchId));
    m_which->setWord(u"files"_s, tr("Files"));
    m_which->setWord(u"rows"_s, tr("First rows of the dataset"));
    m_which->setAccessibleName(tr("Batch view"));
    m_table->setAccessibleName(tr("Files"));
    m_rows->setAccessibleName(tr("First rows of the dataset"));
    m_close->setText(tr("Close"));
    m_save->setText(tr("Save…"));
    updateState();
}

void FilesDialog::changeEvent(QEvent *event)
{
    DialogFrame::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

/// Selects all files initially: most operators open the dialog to save them all.
void FilesDialog::offerAll()
{
    if (m_files.isLoading()) {
        m_offered = false;
        return;
    }
    if (std::exchange(m_offered, true) || m_files.rowCount() == 0)
        return;
    m_sorted.settle();
    m_table->selectAll();
}

void FilesDialog::updateState()
{
    const bool rows = m_which->chosen() == "rows"_L1;
    if (rows) {
        updateRows();
    } else {
        const int count = int(m_files.files().size());
        const QString size = locale().formattedDataSize(m_files.totalSize(), 1, QLocale::DataSizeSIFormat);
        setConsequence(m_files.isLoading() ? tr("Loading the files: %Ln so far.", nullptr, count)
                           : m_files.isCut()
                           ? tr("The first %Ln file(s), %1; there are more.", nullptr, count).arg(size)
                           : tr("%Ln file(s), %1.", nullptr, count).arg(size));
        m_empty->setSentence(m_files.isLoading() ? tr("Loading the files…") : tr("The batch has no files."));
    }
    if (m_files.failure() && m_messages->bars().isEmpty()) {
        auto *bar
            = new FailureBar([] { return tr("The files of the batch could not be loaded."); }, *m_files.failure());
        bar->setRetry([this] {
            m_messages->clear();
            m_files.read(m_batchId);
        });
        m_messages->push(bar);
    }
    m_save->setVisible(!rows);
    m_save->setBlocked(m_download.isRunning()   ? tr("A file is being saved.")
                           : chosen().isEmpty() ? tr("Select one or more files.")
                                                : QString());
}

void FilesDialog::updateRows()
{
    if (m_which->chosen() != "rows"_L1)
        return;
    const int count = m_preview.rowCount();
    setConsequence(m_preview.isLoading()     ? tr("Loading the first rows…")
                       : m_preview.failure() ? tr("The platform returned no rows for this dataset.")
                                             : tr("%Ln row(s) of the dataset, regardless of batch.", nullptr, count));
}

QList<BatchFile> FilesDialog::chosen() const
{
    QList<BatchFile> files;
    for (const QModelIndex &row : m_table->selectionModel()->selectedRows())
        files += row.data(BatchFilesModel::FileRole).value<BatchFile>();
    return files;
}

QStringList FilesDialog::pathsIn(const QString &folder, const QList<BatchFile> &files)
{
    QStringList paths;
    const QDir in(folder);
    for (const BatchFile &file : files) {
        const QString name = safeFileName(file.name);
        const QFileInfo parts(name);
        QString path = in.filePath(name);
        for (int number = 2; paths.contains(path) || QFileInfo::exists(path); ++number) {
            const QString suffix = parts.completeSuffix().isEmpty() ? QString() : u'.' + parts.completeSuffix();
            path = in.filePath(u"%1 (%2)%3"_s.arg(parts.baseName()).arg(number).arg(suffix));
        }
        paths += path;
    }
    return paths;
}

void FilesDialog::choose()
{
    const QList<BatchFile> files = chosen();
    if (files.isEmpty() || m_download.isRunning())
        return;
    const QString home = QStandardPaths::writableLocation(QStandardPaths::DownloadLocation);
    const QString folder = QSettings().value(filesFolderKey, home).toString();
    const bool one = files.size() == 1;
    auto *dialog = new QFileDialog(this, tr("Save files"), folder);
    dialog->setObjectName("jobs.filesDialog.place");
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    if (one) {
        dialog->setAcceptMode(QFileDialog::AcceptSave);
        dialog->selectFile(safeFileName(files.first().name));
    } else {
        dialog->setFileMode(QFileDialog::Directory);
    }
    connect(dialog, &QFileDialog::fileSelected, this, [this, files, one](const QString &chosen) {
        const QString place = one ? QFileInfo(chosen).absolutePath() : chosen;
        QSettings().setValue(filesFolderKey, place);
        save(files, one ? QStringList{chosen} : pathsIn(place, files));
    });
    dialog->open();
}

void FilesDialog::save(const QList<BatchFile> &files, const QStringList &paths)
{
    if (m_download.isRunning())
        return;
    m_saved = 0;
    m_queue.clear();
    for (qsizetype i = 0; i < files.size(); ++i)
        m_queue.append({files[i], paths[i]});
    m_bar = new MessageBar(MessageBar::Severity::Info, {});
    m_bar->setObjectName("jobs.filesDialog.bar");
    m_bar->setDismissible(false);
    Button *stop = m_bar->addButton(tr("Stop", "saving files"));
    stop->setObjectName("jobs.filesDialog.stop");
    connect(stop, &Button::clicked, &m_download, &FileDownload::cancel);
    m_messages->push(m_bar, filesBarKey);
    saveFirst();
    updateState();
}

void FilesDialog::saveFirst()
{
    m_download.start(m_queue.first().first, m_queue.first().second);
    showProgress(0, m_download.total());
}

void FilesDialog::saveNext()
{
    if (!m_queue.isEmpty())
        m_queue.removeFirst();
    if (!m_queue.isEmpty())
        return saveFirst();
    auto *bar = new MessageBar(MessageBar::Severity::Done,
                               m_saved == 1 ? tr("Saved as %1.").arg(QDir::toNativeSeparators(m_lastPath))
                                            : tr("%Ln file(s) saved in %1.", nullptr, m_saved)
                                                  .arg(QDir::toNativeSeparators(QFileInfo(m_lastPath).path())));
    showEnd(bar);
}

void FilesDialog::showProgress(qint64 done, qint64 total)
{
    if (!m_bar || m_queue.isEmpty())
        return;
    const QString name = m_queue.first().first.name;
    const QString read = locale().formattedDataSize(done, 1, QLocale::DataSizeSIFormat);
    m_bar->setSentence(total < 0
                           ? tr("Saving %1: %2.").arg(name, read)
                           : tr("Saving %1: %2 of %3.")
                                 .arg(name, read, locale().formattedDataSize(total, 1, QLocale::DataSizeSIFormat)));
}

void FilesDialog::showEnd(MessageBar *bar)
{
    bar->setObjectName("jobs.filesDialog.bar");
    m_messages->push(bar, filesBarKey);
    updateState();
}

} // namespace exportdesk
