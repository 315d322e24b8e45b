// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/results/saveresultdialog.h"

#include "models/platform/pluralcount.h"
#include "models/results/openresult.h"
#include "views/results/resultadvice.h"
#include "views/results/resulttext.h"
#include "views/shared/messagebar.h"
#include "views/shared/messagestack.h"
#include "views/shared/segmentedbar.h"
#include "views/shared/textlabel.h"

#include <QCheckBox>
#include <QDir>
#include <QFileDialog>
#include <QListWidget>
#include <QStandardPaths>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace exportdesk
{

namespace
{

const QString csvKey = u"csv"_s;
const QString jsonLinesKey = u"jsonl"_s;
const QString parquetKey = u"parquet"_s;
const QString savingKey = u"saving"_s;

} // namespace

SaveResultDialog::SaveResultDialog(const OpenResult &result, const QString &name, qint64 shown, QWidget *parent)
    : DialogFrame(parent)
    , m_result(result)
    , m_name(name)
    , m_messages(new MessageStack)
    , m_format(new SegmentedBar)
    , m_whole(new QCheckBox)
    , m_fields(new QListWidget)
    , m_note(new TextLabel(Theme::Role::Small, Token::Text2))
{
    setObjectName(u"result.saveDialog"_s);
    setAttribute(Qt::WA_DeleteOnClose);
    build(shown);
    connectParts();
    updateState();
}

void SaveResultDialog::build(qint64 shown)
{
    setQuestion(tr("Save the rows as one file"));
    const QString contents = tr("The file contains all values, hidden ones, too. Only you can read it.");
    setConsequence(shown < 0 || shown == m_result.rows
                       ? contents
                       : tr("All rows are saved (%1), not only those that match (%2).")
                               .arg(locale().toString(m_result.rows), locale().toString(shown))
                           + u' ' + contents);
    m_format->setObjectName(u"result.saveDialog.format"_s);
    m_format->setAccessibleName(tr("File format"));
    m_format->addChoice(csvKey, tr("CSV"));
    m_format->addChoice(jsonLinesKey, tr("JSON lines"));
    m_format->addChoice(parquetKey, tr("Parquet"));
    m_format->choose(csvKey);
    m_whole->setObjectName(u"result.saveDialog.whole"_s);
    m_whole->setText(tr("Whole rows, as exported"));
    m_fields->setObjectName(u"result.saveDialog.fields"_s);
    m_fields->setAccessibleName(tr("Fields to save"));
    const auto addFields = [this](const QStringList &paths, Qt::CheckState state) {
        for (const QString &path : paths) {
            auto *item = new QListWidgetItem(path, m_fields);
            item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsUserCheckable);
            item->setCheckState(state);
        }
    };
    addFields(m_result.paths, Qt::Checked);
    addFields(pathsOfEvents(m_result), Qt::Unchecked);
    if (m_fields->count() > 0)
        m_fields->setCurrentRow(0);
    // Whole paths where the screen has room for them, and in large text some height for the sentence below.
    constexpr int around = 48; // scroll bar and frame
    m_fields->setMinimumSize(std::clamp(m_fields->sizeHintForColumn(0) + around, 420, 640), 120);
    m_note->setSentence(true);
    content()->setSpacing(8);
    content()->addWidget(m_messages);
    content()->addWidget(m_format, 0, Qt::AlignLeft);
    content()->addWidget(m_whole);
    content()->addWidget(m_fields, 1);
    content()->addWidget(m_note);
    m_close = addCloseButton(tr("Close"));
    m_close->setObjectName(u"result.saveDialog.close"_s);
    m_save = addActionButton(tr("Save…"), Button::Kind::Filled, false);
    m_save->setObjectName(u"result.saveDialog.save"_s);
}

void SaveResultDialog::connectParts()
{
    connect(m_format, &SegmentedBar::chosenChanged, this, &SaveResultDialog::updateState);
    connect(m_whole, &QCheckBox::toggled, this, &SaveResultDialog::updateState);
    connect(m_fields, &QListWidget::itemChanged, this, &SaveResultDialog::updateState);
    connect(m_save, &Button::clicked, this, &SaveResultDialog::choosePlace);
    connect(&m_saving, &ResultFileSaving::progressed, this, [this](double share) {
        if (m_bar)
            m_bar->setSentence(tr("Saving: %1").arg(resultText::share(qint64(share * 1000), 1000, locale())));
    });
    connect(&m_saving, &ResultFileSaving::finished, this, [this](qint64 rows, qint64 bytes) {
        showEnd(new MessageBar(
            MessageBar::Severity::Done,
            tr("%1 row(s) saved as %2, %3.", nullptr, pluralCount(rows))
                .arg(locale().toString(rows), QDir::toNativeSeparators(m_path), resultText::size(bytes, locale()))));
    });
    connect(&m_saving, &ResultFileSaving::failed, this, [this](const ResultProblem &problem) {
        showEnd(problem.code == "cancelled"_L1 ? new MessageBar(
                    MessageBar::Severity::Info, tr("Saving was stopped; no partial file was left behind."))
                                               : problemBar(problem));
    });
}

ResultReader::Format SaveResultDialog::format() const
{
    return m_format->chosen() == csvKey    ? ResultReader::Format::Csv
        : m_format->chosen() == parquetKey ? ResultReader::Format::Parquet
                                           : ResultReader::Format::JsonLines;
}

QString SaveResultDialog::suffix() const
{
    return m_format->chosen();
}

/// Empty: whole rows.
QStringList SaveResultDialog::fields() const
{
    QStringList paths;
    if (!m_whole->isEnabled() || !m_whole->isChecked())
        for (int row = 0; row < m_fields->count(); ++row)
            if (m_fields->item(row)->checkState() == Qt::Checked)
                paths += m_fields->item(row)->text();
    return paths;
}

void SaveResultDialog::updateState()
{
    const bool isCsv = format() == ResultReader::Format::Csv;
    m_whole->setEnabled(!isCsv);
    m_whole->setToolTip(isCsv ? tr("CSV contains the selected fields only.") : QString());
    const bool isWhole = !isCsv && m_whole->isChecked();
    m_fields->setEnabled(!isWhole && !m_saving.isSaving());
    QString note = isCsv ? tr("UTF-8, with a line of field names. Lists and maps are written as JSON. Text that a "
                              "spreadsheet would run as a formula is preceded by an apostrophe.")
        : isWhole        ? tr("The rows keep the structure of the export.")
                         : tr("One value for each selected field; its path is the name.");
    if (!isWhole && leavesEventsOut(m_result, fields()))
        note += u' '
            + tr("The events are left out: select fields of timeSeriesEvents, or save whole rows as JSON lines or "
                 "Parquet.");
    m_note->setText(note);
    m_save->setBlocked(m_saving.isSaving()                  ? tr("A file is being saved.")
                           : !isWhole && fields().isEmpty() ? tr("Select at least one field.")
                                                            : QString());
}

void SaveResultDialog::choosePlace()
{
    const QString home = QStandardPaths::writableLocation(QStandardPaths::DownloadLocation);
    auto *dialog = new QFileDialog(this, tr("Save rows"), home);
    dialog->setObjectName(u"result.saveDialog.place"_s);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(suffix());
    dialog->selectFile(m_name + u'.' + suffix());
    connect(dialog, &QFileDialog::fileSelected, this, &SaveResultDialog::saveTo);
    dialog->open();
}

void SaveResultDialog::saveTo(const QString &path)
{
    if (m_saving.isSaving())
        return;
    m_path = path;
    m_bar = new MessageBar(MessageBar::Severity::Info, tr("Saving…"));
    m_bar->setObjectName(u"result.saveDialog.bar"_s);
    m_bar->setDismissible(false);
    Button *stop = m_bar->addButton(tr("Stop", "saving a file"));
    stop->setObjectName(u"result.saveDialog.stop"_s);
    connect(stop, &Button::clicked, &m_saving, &ResultFileSaving::cancel);
    m_messages->push(m_bar, savingKey);
    // The dialog for the place has asked whether a file is to be replaced.
    m_saving.start(m_result, {format(), path, fields(), true});
    updateState();
}

void SaveResultDialog::showEnd(MessageBar *bar)
{
    bar->setObjectName(u"result.saveDialog.bar"_s);
    m_messages->push(bar, savingKey);
    updateState();
}

} // namespace exportdesk
