// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/exports/composerpage.h"

#include "models/choices/choices.h"
#include "models/choices/fieldtreemodel.h"
#include "models/datasets/datasetsmodel.h"
#include "models/exports/checktext.h"
#include "models/exports/drafts.h"
#include "models/exports/exportcomposer.h"
#include "models/exports/exportrequestreader.h"
#include "models/exports/exporttemplates.h"
#include "models/platform/deliver.h"
#include "views/exports/checklook.h"
#include "views/exports/checkslist.h"
#include "views/exports/destinationsection.h"
#include "views/exports/eventssection.h"
#include "views/exports/fieldspane.h"
#include "views/exports/fieldssection.h"
#include "views/exports/importdialog.h"
#include "views/exports/launchstrip.h"
#include "views/exports/onlynewdialog.h"
#include "views/exports/policysection.h"
#include "views/exports/requesteditor.h"
#include "views/exports/requestpane.h"
#include "views/exports/templatesbutton.h"
#include "views/shared/button.h"
#include "views/shared/messagestack.h"
#include "views/shared/pageheader.h"

#include <QAction>
#include <QApplication>
#include <QDropEvent>
#include <QLocale>
#include <QMimeData>
#include <QScrollArea>
#include <QTabBar>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace exportdesk
{

namespace
{

// Below these the form folds: sections one at a time, checks and request as tabs.
constexpr int leastWidth = 1010;
constexpr int leastHeight = 600;
constexpr int foldedLeft = 512;

enum Tab { ChecksTab, RequestTab };

} // namespace

void ComposerPage::wire()
{
    connect(m_undoButton, &QPushButton::clicked, m_undo, &QAction::trigger);
    connect(m_redoButton, &QPushButton::clicked, m_redo, &QAction::trigger);
    connect(m_importButton, &QPushButton::clicked, m_import, &QAction::trigger);
    connect(m_onlyNewButton, &QPushButton::clicked, m_onlyNew, &QAction::trigger);
    connect(m_templates, &TemplatesButton::told, this, &ComposerPage::tell);
    connect(m_tabs, &QTabBar::currentChanged, this, &ComposerPage::showTab);
    connect(m_checks, &ChecksList::linkUsed, this, &ComposerPage::useLink);
    connect(m_checks, &ChecksList::picked, this, &ComposerPage::jumpTo);
    connect(m_launch, &LaunchStrip::launched, m_messages, &MessageStack::clear);
    connect(m_launch, &LaunchStrip::launched, this, &ComposerPage::launched);
    connect(m_launch, &LaunchStrip::jobsRequested, this, [this] { Q_EMIT jobsRequested({}); });
    connect(m_launch, &LaunchStrip::checksRequested, this, [this] {
        m_visited = -1;
        goToNextCheck(1);
    });
    connect(&m_composer, &ExportComposer::undoChanged, this, &ComposerPage::showUndo);
    connect(&m_composer, &ExportComposer::checksChanged, this, &ComposerPage::showTabWords);
    connect(&m_composer, &ExportComposer::readingChanged, this, &ComposerPage::showTabWords);
    connect(&m_choices, &Choices::changed, this, &Page::statusTextChanged);
}

void ComposerPage::setDrafts(Drafts &drafts)
{
    connect(&drafts, &Drafts::saved, this, [this] {
        m_savedMs = QDateTime::currentMSecsSinceEpoch();
        m_saveFailed = false;
        showDraft();
    });
    connect(&drafts, &Drafts::saveFailed, this, [this] {
        m_saveFailed = true;
        showDraft();
    });
}

void ComposerPage::showDraft()
{
    if (m_saveFailed)
        m_header->setState(tr("The draft could not be saved"));
    else if (m_savedMs >= 0)
        m_header->setState(
            tr("Draft saved %1")
                .arg(QLocale().toString(QDateTime::fromMSecsSinceEpoch(m_savedMs).time(), u"HH:mm:ss"_s)));
    else
        m_header->setState({});
}

void ComposerPage::openImport(const QString &text)
{
    auto *dialog = new ImportDialog(m_place.sandbox.name, text, this);
    connect(dialog, &ImportDialog::imported, this, [this](const QString &imported) {
        if (const auto templates = templatesIn(imported.toUtf8()))
            m_templates->take(*templates);
        else
            m_composer.importText(imported, m_place.sandbox.name);
    });
    dialog->open();
}

void ComposerPage::openOnlyNew()
{
    const ExportRequest request = m_composer.request();
    deliver(m_past.lastSuccess(request), this, [this, request](const PastExports::Found &last) {
        auto *dialog = new OnlyNewDialog(request, last, m_datasets, this);
        connect(dialog, &OnlyNewDialog::wanted, &m_composer, &ExportComposer::setNewSince);
        dialog->open();
    });
}

void ComposerPage::tell(const QString &sentence, bool open)
{
    auto *bar = new MessageBar(open ? MessageBar::Severity::Warning : MessageBar::Severity::Done, sentence);
    bar->setObjectName(u"composer.told"_s);
    m_messages->push(bar, u"told"_s);
}

QString ComposerPage::title() const
{
    return tr("New export");
}

QList<QAction *> ComposerPage::pageActions() const
{
    return {m_import, m_onlyNew, m_saveTemplate, m_allTemplates,  m_differences, m_clear,
            m_undo,   m_redo,    m_nextCheck,    m_previousCheck, m_launchNow};
}

void ComposerPage::focusSearch()
{
    m_fields->enter();
}

void ComposerPage::refresh()
{
    m_choices.reload();
    m_datasets.reload();
}

QString ComposerPage::statusText() const
{
    const QString sandbox = m_place.sandbox.name;
    if (m_choices.isLoading())
        return tr("Reading the schemas, merge policies and segments of %1 …").arg(sandbox);
    qint64 oldest = -1;
    for (const Choices::Part part : Choices::parts) {
        const Choices::State &state = m_choices.state(part);
        if (!state.loaded())
            return state.failure ? tr("Not everything that %1 offers could be read").arg(sandbox) : QString();
        oldest = oldest < 0 ? state.loadedAtMs : std::min(oldest, state.loadedAtMs);
    }
    const QTime time = QDateTime::fromMSecsSinceEpoch(oldest).time();
    return tr("Schemas and policies of %1, read %2").arg(sandbox, QLocale().toString(time, u"HH:mm"_s));
}

QList<QWidget *> ComposerPage::regions()
{
    return {m_header, m_left, m_right};
}

void ComposerPage::showUndo()
{
    m_undo->setEnabled(m_composer.canUndo());
    m_redo->setEnabled(m_composer.canRedo());
    m_undoButton->setBlocked(m_composer.canUndo() ? QString() : tr("There is nothing to undo"));
    m_redoButton->setBlocked(m_composer.canRedo() ? QString() : tr("There is nothing to redo"));
}

void ComposerPage::fold(bool on)
{
    m_folded = on;
    m_arranged = true;
    for (ComposerSection *section : std::as_const(m_sections)) {
        section->setFolding(on);
        section->setOpen(!on || section == m_fields);
    }
    m_tabs->setVisible(on);
    m_checks->setNarrow(on);
    m_request->setNarrow(on);
    m_launch->setNarrow(on);
    QLayout *column = m_right->layout();
    column->setContentsMargins(on ? 0 : 16, on ? 0 : 12, on ? 0 : 16, 12);
    const QMargins sides = on ? QMargins(16, 0, 16, 0) : QMargins();
    m_request->layout()->setContentsMargins(sides);
    m_launch->layout()->setContentsMargins(sides);
    showTab(m_tabs->currentIndex());
}

void ComposerPage::showTab(int tab)
{
    m_checks->setVisible(!m_folded || tab == ChecksTab);
    m_request->setVisible(!m_folded || tab == RequestTab);
    QSizePolicy policy = m_checks->sizePolicy();
    policy.setVerticalPolicy(m_folded ? QSizePolicy::Expanding : QSizePolicy::Preferred);
    m_checks->setSizePolicy(policy);
}

void ComposerPage::showTabWords()
{
    const CheckCounts counts(m_composer.checks());
    const int open = counts.errors + counts.warnings;
    const Icon icon = counts.errors > 0 ? Icon::StatusFailed : Icon::Warning;
    const Token ink = counts.errors > 0 ? Token::Err : Token::Warn;
    m_tabs->setTabText(ChecksTab, open > 0 ? tr("Checks (%1)").arg(open) : tr("Checks"));
    m_tabs->setTabIcon(ChecksTab, open > 0 ? themedIcon(icon, ink) : QIcon());
    m_tabs->setTabText(RequestTab, tr("Request (JSON)"));
    m_tabs->setTabIcon(RequestTab, m_composer.inStep() ? QIcon() : themedIcon(Icon::StatusFailed, Token::Err));
}

/// In the folded form one section is open.
void ComposerPage::whenOpened(ComposerSection *opened)
{
    if (!m_folded)
        return;
    for (ComposerSection *section : std::as_const(m_sections))
        if (section != opened)
            section->setOpen(false);
}

void ComposerPage::jumpTo(const RequestCheck &check)
{
    for (ComposerSection *section : std::as_const(m_sections)) {
        if (section->section() != check.section)
            continue;
        section->showCheck(check);
        m_left->ensureWidgetVisible(section, 0, 0);
        if (QWidget *place = focusWidget())
            m_left->ensureWidgetVisible(place, 0, 24);
        return;
    }
    m_tabs->setCurrentIndex(RequestTab);
    m_request->enter(check.arguments.value(0).section(u'.', -1));
}

void ComposerPage::goToNextCheck(int step)
{
    if (!m_composer.inStep()) {
        m_tabs->setCurrentIndex(RequestTab);
        m_request->enter();
        return;
    }
    const QList<RequestCheck> open = m_checks->open();
    if (open.isEmpty())
        return;
    const qsizetype from = m_visited < 0 && step < 0 ? 0 : m_visited;
    m_visited = (from + step + open.size()) % open.size();
    jumpTo(open.at(m_visited));
}

/// The known path that a single unknown one probably means; empty when there is none.
QString ComposerPage::replacement(const RequestCheck &check) const
{
    if (check.arguments.size() != 1)
        return {};
    if (check.id == RequestCheck::Id::FieldsUnknown)
        return m_choices.profileFields().nearest(check.arguments.first());
    if (check.id == RequestCheck::Id::EventFieldsUnknown)
        return m_choices.eventFields().nearest(check.arguments.first());
    return {};
}

QString ComposerPage::linkText(const RequestCheck &check) const
{
    using Id = RequestCheck::Id;
    if (const QString known = replacement(check); !known.isEmpty())
        return tr("Use %1").arg(known);
    if (check.id == Id::IdenticalRunning || check.id == Id::IdenticalRecent)
        return tr("Show it");
    return fixText(check.fix);
}

void ComposerPage::useLink(const RequestCheck &check)
{
    using Fix = RequestCheck::Fix;
    using Id = RequestCheck::Id;
    if (const QString known = replacement(check); !known.isEmpty()) {
        FieldsPane &pane = check.id == Id::FieldsUnknown ? m_fields->pane() : m_events->pane();
        pane.fields().replacePath(check.arguments.first(), known);
    } else if (check.id == Id::IdenticalRunning || check.id == Id::IdenticalRecent) {
        Q_EMIT jobsRequested(check.arguments.value(0));
    } else if (check.fix == Fix::FillPlaceholders) {
        m_templates->fillPlaceholders();
    } else if (check.fix == Fix::ChooseDataset) {
        m_destination->openList();
    } else if (check.fix == Fix::CreateDataset) {
        m_destination->openCreation();
    } else if (check.fix == Fix::ChoosePolicy) {
        m_policy->openList();
    } else if (check.fix == Fix::None) {
        jumpTo(check);
    } else {
        m_composer.applyFix(check.fix);
    }
}

void ComposerPage::retranslate()
{
    m_header->setTitle(title());
    m_importButton->setText(tr("Import…"));
    m_importButton->setToolTip(tr("Paste or drop JSON, a curl command or a job"));
    m_onlyNewButton->setText(tr("Only what is new…"));
    m_onlyNewButton->setToolTip(tr("Export only what came since the last successful export like this"));
    m_templates->retranslate();
    m_undoButton->setText(tr("Undo"));
    m_redoButton->setText(tr("Redo"));
    m_import->setText(tr("Import a request…"));
    m_onlyNew->setText(tr("Only what is new…"));
    m_saveTemplate->setText(tr("Save as template…"));
    m_allTemplates->setText(tr("All templates…"));
    m_differences->setText(tr("What is different from the last run…"));
    m_clear->setText(tr("Start over"));
    m_undo->setText(tr("Undo"));
    m_redo->setText(tr("Redo"));
    m_nextCheck->setText(tr("Next check"));
    m_previousCheck->setText(tr("Previous check"));
    m_launchNow->setText(tr("Launch"));
    m_tabs->setAccessibleName(tr("Checks and request"));
    for (ComposerSection *section : std::as_const(m_sections))
        section->translate();
    m_checks->retranslate();
    m_request->retranslate();
    m_launch->retranslate();
    showTabWords();
    showUndo();
    showDraft();
}

void ComposerPage::resizeEvent(QResizeEvent *event)
{
    Page::resizeEvent(event);
    const bool small = width() < leastWidth || height() < leastHeight;
    m_left->setFixedWidth(small ? std::min(foldedLeft, width() * 57 / 100) : width() * 527 / 1000);
    m_checks->setRoom(height() * 2 / 5);
    if (small != m_folded || !m_arranged)
        fold(small);
}

void ComposerPage::showEvent(QShowEvent *event)
{
    Page::showEvent(event);
    m_choices.load();
    if (m_datasets.loadedAtMs() < 0 && !m_datasets.isLoading())
        m_datasets.reload();
    if (!QApplication::focusWidget())
        (m_folded ? static_cast<ComposerSection *>(m_fields) : m_sections.first())->enter();
}

void ComposerPage::setSandbox(const SandboxLook &look)
{
    m_place.sandbox = look;
    m_destination->setSandbox(look);
    m_launch->setSandbox(look);
}

void ComposerPage::dragEnterEvent(QDragEnterEvent *event)
{
    if (event->mimeData()->hasText() || event->mimeData()->hasUrls())
        event->acceptProposedAction();
}

void ComposerPage::dropEvent(QDropEvent *event)
{
    event->acceptProposedAction();
    const QStringList texts = draggedTexts(*event->mimeData());
    QList<ExportTemplate> templates;
    bool anyTemplates = false;
    for (const QString &text : texts) {
        if (const auto found = templatesIn(text.toUtf8())) {
            templates += *found;
            anyTemplates = true;
        }
    }
    if (anyTemplates)
        return m_templates->take(templates);
    if (texts.isEmpty())
        return tell(tr("Only text files of at most 4 MB can be dropped here."), true);
    const QString &text = texts.first();
    // A request begins with a brace and a command with its name; a list of fields is all that is left.
    const bool list = !looksLikeCurl(text) && !text.trimmed().startsWith(u'{') && !readFieldList(text).isEmpty();
    if (!list)
        return openImport(text);
    const int added = m_fields->pane().addList(text);
    tell(tr("%n field(s) of the list are chosen.", nullptr, added), false);
}

} // namespace exportdesk
