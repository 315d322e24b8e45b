// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/jobs/listexporting.h"

#include "models/jobs/exportjobsmodel.h"
#include "views/shared/button.h"
#include "views/shared/messagestack.h"

#include <QFileDialog>
#include <QFileInfo>
#include <QLocale>
#include <QSettings>
#include <QStandardPaths>

using namespace Qt::StringLiterals;

namespace exportdesk
{

namespace
{

const QString folderKey = u"exportFolder"_s;
const QString barKey = u"list-export"_s;

} // namespace

ListExporting::ListExporting(const ExportJobsModel &jobs, MessageStack &messages, Lists lists, QWidget *parent)
    : QMenu(parent)
    , m_export(jobs)
    , m_messages(messages)
    , m_lists(std::move(lists))
{
    setObjectName("jobs.export.menu");
    connect(this, &QMenu::aboutToShow, this, &ListExporting::fill);
    connect(&m_export, &JobListExport::progressed, this, &ListExporting::showProgress);
    connect(&m_export, &JobListExport::finished, this, [this](const QString &file, int count) {
        auto *bar = new MessageBar(MessageBar::Severity::Done,
                                   tr("%Ln job(s) written to %1.", nullptr, count).arg(QFileInfo(file).fileName()));
        bar->setToolTip(QDir::toNativeSeparators(file));
        showEnd(bar);
    });
    connect(&m_export, &JobListExport::failed, this, [this](const QString &file, const QString &reason) {
        if (reason.isEmpty()) {
            m_messages.remove(barKey);
            return;
        }
        auto *bar = new MessageBar(MessageBar::Severity::Error,
                                   tr("The list could not be written to %1.").arg(QDir::toNativeSeparators(file)));
        bar->setQuote(reason);
        showEnd(bar);
    });
}

void ListExporting::fill()
{
    clear();
    setAccessibleName(tr("Export list"));
    const auto entry = [this](const QString &name, const QString &text, bool selected, JobListFormat format) {
        QAction *action = addAction(text);
        action->setObjectName(name);
        action->setEnabled(!m_export.isRunning());
        connect(action, &QAction::triggered, this, [this, selected, format] { choose(selected, format); });
    };
    const int shown = int(m_lists.shown().size());
    const int selected = int(m_lists.selected().size());
    entry(u"jobs.export.shown.csv"_s, tr("All %Ln listed job(s) as CSV…", nullptr, shown), false, JobListFormat::Csv);
    entry(u"jobs.export.shown.json"_s, tr("All %Ln listed job(s) as JSON…", nullptr, shown), false,
          JobListFormat::Json);
    if (selected > 0) {
        addSeparator();
        entry(u"jobs.export.selected.csv"_s, tr("%Ln selected job(s) as CSV…", nullptr, selected), true,
              JobListFormat::Csv);
        entry(u"jobs.export.selected.json"_s, tr("%Ln selected job(s) as JSON…", nullptr, selected), true,
              JobListFormat::Json);
    }
}

void ListExporting::choose(bool selected, JobListFormat format)
{
    const QStringList ids = selected ? m_lists.selected() : m_lists.shown();
    const bool csv = format == JobListFormat::Csv;
    const QString suffix = csv ? u"csv"_s : u"json"_s;
    const QString home = QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
    const QString folder = QSettings().value(folderKey, home).toString();
    auto *dialog = new QFileDialog(parentWidget(), tr("Export list"), folder);
    dialog->setObjectName("jobs.export.dialog");
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(suffix);
    dialog->setNameFilter(csv ? tr("CSV files (*.csv)") : tr("JSON files (*.json)"));
    dialog->selectFile(u"jobs."_s + suffix);
    connect(dialog, &QFileDialog::fileSelected, this, [this, ids, format](const QString &file) {
        QSettings().setValue(folderKey, QFileInfo(file).absolutePath());
        write(ids, file, format);
    });
    dialog->open();
}

void ListExporting::write(const QStringList &ids, const QString &file, JobListFormat format)
{
    if (m_export.isRunning())
        return;
    m_bar = new MessageBar(MessageBar::Severity::Info, {});
    m_bar->setObjectName("jobs.export.bar");
    m_bar->setDismissible(false);
    Button *stop = m_bar->addButton(tr("Stop", "writing a list"));
    stop->setObjectName("jobs.export.stop");
    connect(stop, &Button::clicked, &m_export, &JobListExport::cancel);
    m_messages.push(m_bar, barKey);
    m_export.start(ids, file, format);
    showProgress(0, m_export.total());
}

void ListExporting::showProgress(int done, int total)
{
    if (m_bar)
        m_bar->setSentence(tr("Writing the list: %1 of %Ln job(s).", nullptr, total).arg(QLocale().toString(done)));
}

void ListExporting::showEnd(MessageBar *bar)
{
    bar->setObjectName("jobs.export.bar");
    m_messages.push(bar, barKey);
}

} // namespace exportdesk
