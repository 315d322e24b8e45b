// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/exports/templatesdialog.h"

#include "models/exports/exportrequestwriter.h"
#include "models/exports/templatefiles.h"
#include "models/incoming/incomingtemplates.h"
#include "models/incoming/incomingtext.h"
#include "models/incoming/recognizer.h"
#include "models/platform/plainfile.h"
#include "models/platform/privatefile.h"
#include "views/exports/namedlist.h"
#include "views/shared/jsonview.h"
#include "views/shared/messagestack.h"
#include "views/shared/rowdelegate.h"
#include "views/shared/textlabel.h"

#include <QDropEvent>
#include <QFileDialog>
#include <QListWidget>
#include <QMenu>
#include <QMimeData>
#include <QScopedValueRollback>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace exportdesk
{

TemplatesDialog::TemplatesDialog(ExportTemplates &templates, QWidget *parent)
    : DialogFrame(parent)
    , m_templates(templates)
    , m_list(new QListWidget(this))
    , m_request(new JsonView(this))
    , m_empty(new TextLabel(Theme::Role::Body, Token::Text2, this))
    , m_messages(new MessageStack(this))
    , m_rename(new Button(Button::Kind::Flat, this))
    , m_remove(new Button(Button::Kind::Flat, this))
    , m_export(new Button(Icon::Export, Button::Kind::Flat, this))
    , m_import(new Button(Icon::Import, Button::Kind::Flat, this))
{
    setObjectName(u"templates"_s);
    setAttribute(Qt::WA_DeleteOnClose);
    setAcceptDrops(true);
    setQuestion(tr("Which template do you want to use?"));
    setConsequence(tr("This replaces the current content; use Undo to get it back. You can drop template files here."));
    build();
    wire();
    fill();
    m_list->setFocus();
}

void TemplatesDialog::build()
{
    m_list->setObjectName(u"templates.list"_s);
    m_list->setAccessibleName(tr("Templates"));
    m_list->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_list->setEditTriggers(QAbstractItemView::EditKeyPressed);
    m_list->setTextElideMode(Qt::ElideRight);
    m_list->setItemDelegate(new RowDelegate(m_list));
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setMinimumSize(240, 260);
    m_request->setObjectName(u"templates.request"_s);
    m_request->setAccessibleName(tr("Contents of the template"));
    m_request->setReadOnly(true);
    m_request->setMinimumSize(420, 260);
    m_empty->setSentence(true);
    m_empty->setText(tr("No templates yet. “Save as template…” saves the current export."));
    m_rename->setObjectName(u"templates.rename"_s);
    m_rename->setText(tr("Rename"));
    m_remove->setObjectName(u"templates.remove"_s);
    m_remove->setText(tr("Delete"));
    m_export->setObjectName(u"templates.export"_s);
    m_export->setText(tr("Save to file…"));
    m_import->setObjectName(u"templates.import"_s);
    m_import->setText(tr("Open file…"));
    auto *panes = new QHBoxLayout;
    panes->setSpacing(12);
    panes->addWidget(m_list, 2);
    panes->addWidget(m_request, 3);
    auto *actions = new QHBoxLayout;
    actions->setSpacing(4);
    for (Button *button : {m_rename, m_remove, m_export, m_import})
        actions->addWidget(button);
    actions->addStretch();
    content()->setSpacing(8);
    content()->addWidget(m_messages);
    content()->addWidget(m_empty);
    content()->addLayout(panes, 1);
    content()->addLayout(actions);
    addCloseButton(tr("Close"))->setObjectName(u"templates.close"_s);
    m_schedule = addActionButton(tr("Schedule…"), Button::Kind::Normal, false);
    m_schedule->setObjectName(u"templates.schedule"_s);
    m_use = addActionButton(tr("Use"), Button::Kind::Filled);
    m_use->setObjectName(u"templates.use"_s);
    m_use->setDefault(true);
}

void TemplatesDialog::wire()
{
    connect(m_list, &QListWidget::itemSelectionChanged, this, &TemplatesDialog::showSelected);
    connect(m_list, &QListWidget::currentItemChanged, this, &TemplatesDialog::showSelected);
    connect(m_list, &QListWidget::itemChanged, this, &TemplatesDialog::rename);
    connect(m_list, &QListWidget::itemActivated, m_use, &QAbstractButton::click);
    connect(m_rename, &QPushButton::clicked, this, [this] {
        if (m_list->currentItem())
            m_list->editItem(m_list->currentItem());
    });
    connect(m_remove, &QPushButton::clicked, this, &TemplatesDialog::removeChosen);
    connect(m_use, &QPushButton::clicked, this, [this] { Q_EMIT useRequested(chosen().value(0)); });
    connect(m_schedule, &QPushButton::clicked, this, [this] {
        const QString name = chosen().value(0);
        accept(); // the dialog of the schedule is next
        Q_EMIT scheduleRequested(name);
    });
    m_list->setContextMenuPolicy(Qt::CustomContextMenu);
    connect(m_list, &QWidget::customContextMenuRequested, this, &TemplatesDialog::openMenu);
    connect(&m_templates, &ExportTemplates::changed, this, &TemplatesDialog::fill);
    connect(m_import, &QPushButton::clicked, this, [this] {
        auto *files = new QFileDialog(this, tr("Open templates"), {}, tr("JSON files (*.json);;All files (*)"));
        files->setAttribute(Qt::WA_DeleteOnClose);
        files->setFileMode(QFileDialog::ExistingFile);
        connect(files, &QFileDialog::fileSelected, this, &TemplatesDialog::importFile);
        files->open();
    });
    connect(m_export, &QPushButton::clicked, this, [this] {
        auto *files = new QFileDialog(this, tr("Save templates"), u"templates.json"_s, tr("JSON files (*.json)"));
        files->setAttribute(Qt::WA_DeleteOnClose);
        files->setAcceptMode(QFileDialog::AcceptSave);
        files->setDefaultSuffix(u"json"_s);
        connect(files, &QFileDialog::fileSelected, this, &TemplatesDialog::exportTo);
        files->open();
    });
}

void TemplatesDialog::fill()
{
    QList<std::pair<QString, QString>> entries;
    for (const ExportTemplate &one : m_templates.all())
        entries.append({one.name, one.name});
    {
        const QScopedValueRollback filling(m_filling, true);
        fillNamedList(*m_list, entries);
    }
    showSelected();
}

void TemplatesDialog::showSelected()
{
    if (m_filling)
        return;
    const QStringList names = chosen();
    const ExportTemplate *one = names.size() == 1 ? m_templates.find(names.first()) : nullptr;
    m_request->setJson(one ? prettyJson(one->request) : QString());
    m_empty->setVisible(m_templates.all().isEmpty());
    const QString reason = one ? QString() : tr("Select a template.");
    m_use->setBlocked(reason);
    m_schedule->setBlocked(reason);
    m_rename->setBlocked(reason);
    m_remove->setBlocked(names.isEmpty() ? tr("Select a template.") : QString());
    m_export->setBlocked(m_templates.all().isEmpty() ? tr("No templates yet.") : QString());
}

QStringList TemplatesDialog::chosen() const
{
    QStringList names;
    for (const QListWidgetItem *item : m_list->selectedItems())
        names += item->data(Qt::UserRole).toString();
    return names;
}

void TemplatesDialog::rename(const QListWidgetItem *item)
{
    if (m_filling)
        return;
    const QString name = item->data(Qt::UserRole).toString();
    const QString wanted = item->text().simplified();
    const ExportTemplate *other = m_templates.find(wanted);
    if (wanted.isEmpty())
        say(tr("Enter a name for the template."), false);
    else if (other && other->name != name)
        say(tr("Another template is already named “%1”.").arg(other->name), false);
    else
        m_templates.rename(name, wanted);
    // Queued: refilling the list within the item's own signal would delete the item.
    QMetaObject::invokeMethod(this, &TemplatesDialog::fill, Qt::QueuedConnection);
}

void TemplatesDialog::openMenu(const QPoint &position)
{
    auto *menu = new QMenu(this);
    menu->setObjectName(u"templates.menu"_s);
    menu->setAccessibleName(tr("Template"));
    menu->setAttribute(Qt::WA_DeleteOnClose);
    for (Button *button : {m_use, m_schedule, m_rename, m_remove})
        menu->addAction(button->text(), button, &QAbstractButton::click)->setEnabled(button->isEnabled());
    menu->popup(m_list->viewport()->mapToGlobal(position));
}

void TemplatesDialog::removeChosen()
{
    QList<ExportTemplate> gone;
    for (const QString &name : chosen())
        if (const ExportTemplate *one = m_templates.find(name))
            gone += *one;
    for (const ExportTemplate &one : std::as_const(gone))
        m_templates.remove(one.name);
    if (gone.isEmpty())
        return;
    auto *bar = new MessageBar(MessageBar::Severity::Done,
                               gone.size() == 1 ? tr("“%1” was deleted.").arg(gone.first().name)
                                                : tr("%Ln template(s) deleted.", nullptr, int(gone.size())));
    Button *undo = bar->addButton(tr("Undo"));
    undo->setObjectName(u"templates.undo"_s);
    connect(
        undo, &QPushButton::clicked, this,
        [this, gone] {
            m_messages->clear();
            m_templates.add(gone);
        },
        Qt::QueuedConnection);
    m_messages->push(bar, u"said"_s);
    m_list->setFocus();
}

void TemplatesDialog::importFile(const QString &path)
{
    constexpr qint64 most = 4 * 1024 * 1024;
    const PlainFile file = readPlainFile(path, most);
    if (!file.problem.isEmpty())
        return say(tr("The file could not be read: %1").arg(file.problem), false);
    const QString text = decodedText(file.bytes);
    const Incoming incoming = recognize(text);
    const QList<ExportTemplate> found = templatesOf(incoming, text, QFileInfo(path).completeBaseName());
    if (found.isEmpty() && incoming.kind != Incoming::Kind::Nothing)
        return say(incomingText(incoming), false);
    addTemplates(found);
}

void TemplatesDialog::addTemplates(const QList<ExportTemplate> &added)
{
    const QStringList names = m_templates.add(added);
    if (names.isEmpty())
        return say(tr("This file contains neither a template nor a request."), false);
    fill();
    for (int row = 0; row < m_list->count(); ++row)
        if (m_list->item(row)->data(Qt::UserRole).toString() == names.first())
            m_list->setCurrentRow(row);
    say(tr("%Ln template(s) imported from the file.", nullptr, int(names.size())));
}

void TemplatesDialog::exportTo(const QString &path)
{
    QList<ExportTemplate> written;
    const QStringList names = chosen();
    for (const ExportTemplate &one : m_templates.all())
        if (names.isEmpty() || names.contains(one.name))
            written += one;
    const QString problem = PrivateFile::write(path, writeTemplates(written));
    if (problem.isEmpty())
        say(tr("%Ln template(s) saved to the file.", nullptr, int(written.size())));
    else
        say(tr("The file could not be written: %1").arg(problem), false);
}

void TemplatesDialog::say(const QString &sentence, bool good)
{
    auto *bar = new MessageBar(good ? MessageBar::Severity::Done : MessageBar::Severity::Error, sentence);
    bar->setObjectName(u"templates.said"_s);
    m_messages->push(bar, u"said"_s);
}

void TemplatesDialog::dragEnterEvent(QDragEnterEvent *event)
{
    if (event->mimeData()->hasUrls())
        event->acceptProposedAction();
}

void TemplatesDialog::dropEvent(QDropEvent *event)
{
    event->acceptProposedAction();
    for (const QUrl &url : event->mimeData()->urls())
        if (url.isLocalFile())
            importFile(url.toLocalFile());
}

} // namespace exportdesk
