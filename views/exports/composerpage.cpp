// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/exports/composerpage.h"

#include "models/choices/choices.h"
#include "models/datasets/datasetsmodel.h"
#include "models/exports/contentedits.h"
#include "models/exports/exportcomposer.h"
#include "models/exports/launcher.h"
#include "models/exports/pastexports.h"
#include "models/exports/recentfields.h"
#include "models/incoming/callbuilder.h"
#include "models/platform/deliver.h"
#include "views/exports/checkguide.h"
#include "views/exports/checkslist.h"
#include "views/exports/composercommands.h"
#include "views/exports/composerform.h"
#include "views/exports/composerheader.h"
#include "views/exports/composerimports.h"
#include "views/exports/composerside.h"
#include "views/exports/destinationsection.h"
#include "views/exports/draftsbutton.h"
#include "views/exports/eventssection.h"
#include "views/exports/fieldspane.h"
#include "views/exports/fieldssection.h"
#include "views/exports/launchstrip.h"
#include "views/exports/onlynewdialog.h"
#include "views/exports/scheduledraftbutton.h"
#include "views/exports/templatesbutton.h"
#include "views/shared/messagestack.h"
#include "views/shared/theme.h"

#include <QAction>
#include <QApplication>
#include <QLocale>
#include <QTimer>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace exportdesk
{

namespace
{

// Below these the page folds: sections one at a time, checks and request as tabs.
constexpr int leastWidth = 1010;
constexpr int leastHeight = 600;
constexpr int foldedFormWidth = 512;
constexpr int leastForColumns = 700; // below, the form stands above the rest
constexpr int leastOfPart = 300; // height of the form and of the rest in one column

} // namespace

ComposerPage::ComposerPage(ExportComposer &composer, Choices &choices, DatasetsModel &datasets,
                           DatasetCreations &creations, Launcher &launcher, ExportTemplates &templates,
                           const PastExports &past, const Clock &clock, const LaunchTarget &target, QWidget *parent)
    : Page(parent)
    , m_composer(composer)
    , m_choices(choices)
    , m_datasets(datasets)
    , m_past(past)
    , m_target(target)
    , m_commands(new ComposerCommands(this))
    , m_templates(new TemplatesButton(composer, templates, past, datasets, clock, this))
    , m_drafts(new DraftsButton(composer, datasets, this))
    , m_header(new ComposerHeader(composer, *m_commands, {m_templates, m_drafts}, clock, this))
    , m_messages(new MessageStack(this))
    , m_form(new ComposerForm(composer, choices, datasets, creations, clock, target.sandbox, this))
    , m_side(new ComposerSide(composer, launcher, datasets, target, this))
    , m_body(new QBoxLayout(QBoxLayout::LeftToRight))
    , m_guide(new CheckGuide(composer, choices, *m_form, *m_side, this))
    , m_imports(new ComposerImports(*this, {composer, *m_form, *m_side, *m_templates, *m_messages}))
{
    setObjectName(u"composer"_s);
    m_imports->setTarget(callTarget(target.connection, target.sandbox.name));
    m_messages->setObjectName(u"composer.messages"_s);
    m_messages->setContentsMargins(16, 8, 16, 8);
    constexpr int recentlyUsed = 15;
    m_form->fields().pane().setRecent(
        [&launcher] { return recentFields(launcher.entries(), FieldKind::Profile, recentlyUsed); });
    m_form->events().pane().setRecent(
        [&launcher] { return recentFields(launcher.entries(), FieldKind::Event, recentlyUsed); });
    m_body->setSpacing(0);
    m_body->addWidget(m_form);
    m_body->addWidget(m_side, 1);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_header);
    column->addWidget(m_messages);
    column->addLayout(m_body, 1);
    wire();
}

void ComposerPage::wire()
{
    const auto on = [this](ComposerCommands::Command command, const std::function<void()> &action) {
        connect(m_commands->action(command), &QAction::triggered, this, action);
    };
    on(ComposerCommands::Command::Import, [this] { openImport(); });
    on(ComposerCommands::Command::OnlyNew, [this] { openOnlyNew(); });
    on(ComposerCommands::Command::SaveTemplate, [this] { m_templates->openSave(); });
    on(ComposerCommands::Command::AllTemplates, [this] { m_templates->openAll(); });
    on(ComposerCommands::Command::Schedule, [this] { m_side->launch().scheduleButton().schedule(); });
    on(ComposerCommands::Command::Differences, [this] { m_templates->openDifferences(); });
    on(ComposerCommands::Command::NewDraft, [this] { m_drafts->startNew(); });
    on(ComposerCommands::Command::StartOver, [this] { m_composer.clear(); });
    on(ComposerCommands::Command::Undo, [this] { m_composer.undo(); });
    on(ComposerCommands::Command::Redo, [this] { m_composer.redo(); });
    on(ComposerCommands::Command::NextCheck, [this] { m_guide->showNext(1); });
    on(ComposerCommands::Command::PreviousCheck, [this] { m_guide->showNext(-1); });
    on(ComposerCommands::Command::Launch, [this] { m_side->launch().launch(); });
    const auto report = [this](const QString &sentence, bool warning) {
        auto *bar = new MessageBar(warning ? MessageBar::Severity::Warning : MessageBar::Severity::Done, sentence);
        bar->setObjectName(u"composer.told"_s);
        m_messages->push(bar, u"message"_s);
    };
    connect(m_templates, &TemplatesButton::reported, this, report);
    m_drafts->setCommands({m_commands->action(ComposerCommands::Command::NewDraft),
                           m_commands->action(ComposerCommands::Command::StartOver)});
    connect(m_drafts, &DraftsButton::switched, this, [this] {
        m_messages->clear();
        m_form->enter();
    });
    connect(m_drafts, &DraftsButton::reported, this, report);
    connect(m_guide, &CheckGuide::jobsRequested, this, &ComposerPage::jobsRequested);
    connect(m_guide, &CheckGuide::placeholdersRequested, m_templates, &TemplatesButton::fillPlaceholders);
    connect(m_templates, &TemplatesButton::scheduleRequested, this, &ComposerPage::scheduleRequested);
    const LaunchStrip *launch = &m_side->launch();
    connect(&launch->scheduleButton(), &ScheduleDraftButton::requested, this,
            [this] { Q_EMIT scheduleRequested(m_composer.request(), {}); });
    connect(launch, &LaunchStrip::launched, m_messages, &MessageStack::clear);
    connect(launch, &LaunchStrip::launched, this, &ComposerPage::launched);
    connect(launch, &LaunchStrip::jobsRequested, this, [this] { Q_EMIT jobsRequested({}); });
    connect(launch, &LaunchStrip::checksRequested, m_guide, &CheckGuide::showFirst);
    connect(m_imports, &ComposerImports::credentialBrought, this, &ComposerPage::credentialBrought);
    connect(m_imports, &ComposerImports::jobRequested, this, &ComposerPage::jobsRequested);
    connect(m_imports, &ComposerImports::reported, this, report);
    connect(&m_choices, &Choices::changed, this, &Page::statusTextChanged);
}

void ComposerPage::setDrafts(Drafts &drafts, KeptDrafts &kept)
{
    m_header->setDrafts(drafts);
    m_drafts->setDrafts(drafts, kept);
}

void ComposerPage::setPreview(ProfilePreview &preview, const ExpectedSizePane::History &history)
{
    m_side->setPreview(preview, m_choices, history);
    retranslate();
}

void ComposerPage::openImport(const QString &text)
{
    m_imports->openImport(text);
}

void ComposerPage::openOnlyNew()
{
    const ExportRequest request = m_composer.request();
    const QString key = u"searching"_s;
    auto *late = new QTimer(this); // a long history takes seconds to search
    late->setSingleShot(true);
    connect(late, &QTimer::timeout, this, [this, key] {
        m_messages->push(new MessageBar(MessageBar::Severity::Info, tr("Searching the history on this computer…")),
                         key);
    });
    late->start(300);
    deliver(m_past.lastSuccess(request), this, [this, request, late, key](const PastExports::Found &last) {
        delete late;
        m_messages->remove(key);
        auto *dialog = new OnlyNewDialog(request, last, m_composer.checker().facts(), m_datasets, this);
        connect(dialog, &OnlyNewDialog::wanted, &m_composer,
                [this](const Timestamp &profiles, const Timestamp &events) {
                    ContentEdits(m_composer).setNewSince(profiles, events);
                });
        dialog->open();
    });
}

QString ComposerPage::title() const
{
    return tr("New export");
}

QList<QAction *> ComposerPage::pageActions() const
{
    return m_commands->all();
}

void ComposerPage::focusSearch()
{
    m_form->fields().enter();
}

void ComposerPage::refresh()
{
    m_choices.reload();
    m_datasets.reload();
}

QString ComposerPage::statusText() const
{
    const QString sandbox = m_target.sandbox.name;
    if (m_choices.isLoading())
        return tr("Loading the schemas, merge policies and segments of %1…").arg(sandbox);
    qint64 oldest = -1;
    for (const Choices::Part part : Choices::parts) {
        const Choices::State &state = m_choices.state(part);
        if (!state.loaded())
            return state.failure
                ? tr("Some schemas, merge policies or segments of %1 could not be loaded. Refresh to try again.")
                      .arg(sandbox)
                : QString();
        oldest = oldest < 0 ? state.loadedAtMs : std::min(oldest, state.loadedAtMs);
    }
    const QTime time = QDateTime::fromMSecsSinceEpoch(oldest).time();
    return tr("Schemas and policies of %1, loaded at %2").arg(sandbox, QLocale().toString(time, u"HH:mm"_s));
}

QList<QWidget *> ComposerPage::regions()
{
    return {m_header, m_form, m_side};
}

void ComposerPage::retranslate()
{
    m_header->setTitle(title());
    m_header->retranslate();
    m_commands->retranslate();
    m_form->retranslate();
    m_side->retranslate();
}

void ComposerPage::resizeEvent(QResizeEvent *event)
{
    Page::resizeEvent(event);
    const Theme &theme = Theme::of(this);
    const bool small = width() < theme.scaled(leastWidth) || height() < theme.scaled(leastHeight);
    const bool oneColumn = width() < theme.scaled(leastForColumns);
    m_body->setDirection(oneColumn ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
    for (QWidget *part : {static_cast<QWidget *>(m_form), static_cast<QWidget *>(m_side)})
        part->setMinimumHeight(oneColumn ? theme.scaled(leastOfPart) : 0);
    if (oneColumn)
        m_form->setFixedWidth(width());
    else
        m_form->setFixedWidth(small ? std::min(theme.scaled(foldedFormWidth), width() * 57 / 100)
                                    : width() * 527 / 1000);
    m_side->checks().setMostHeight(height() * 2 / 5);
    if (m_folded == small)
        return;
    m_folded = small;
    m_form->setFolded(small);
    m_side->setFolded(small);
}

void ComposerPage::showEvent(QShowEvent *event)
{
    Page::showEvent(event);
    m_choices.load();
    if (m_datasets.loadedAtMs() < 0 && !m_datasets.isLoading())
        m_datasets.reload();
    if (!QApplication::focusWidget())
        m_form->enter();
}

void ComposerPage::setSandbox(const SandboxLook &look)
{
    m_target.sandbox = look;
    m_imports->setTarget(callTarget(m_target.connection, look.name));
    m_form->destination().setSandbox(look);
    m_side->launch().setSandbox(look);
}

} // namespace exportdesk
