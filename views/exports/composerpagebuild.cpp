// SPDX-License-Identifier: GPL-3.0-or-later
// How the page is put together; what it does is in composerpage.cpp.

#include "models/exports/exportcomposer.h"
#include "models/exports/launcher.h"
#include "models/exports/recentfields.h"
#include "views/exports/checkslist.h"
#include "views/exports/composerpage.h"
#include "views/exports/destinationsection.h"
#include "views/exports/eventssection.h"
#include "views/exports/fieldspane.h"
#include "views/exports/fieldssection.h"
#include "views/exports/flowingwidget.h"
#include "views/exports/launchstrip.h"
#include "views/exports/policysection.h"
#include "views/exports/requestpane.h"
#include "views/exports/segmentssection.h"
#include "views/exports/templatesbutton.h"
#include "views/exports/whatsection.h"
#include "views/shared/button.h"
#include "views/shared/messagestack.h"
#include "views/shared/pageheader.h"

#include <QAction>
#include <QScrollArea>
#include <QTabBar>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace exportdesk
{

ComposerPage::ComposerPage(ExportComposer &composer, Choices &choices, DatasetsModel &datasets,
                           DatasetCreations &creations, Launcher &launcher, ExportTemplates &templates,
                           const PastExports &past, const Clock &clock, const ComposerPlace &place, QWidget *parent)
    : Page(parent)
    , m_composer(composer)
    , m_choices(choices)
    , m_datasets(datasets)
    , m_past(past)
    , m_place(place)
{
    setObjectName(u"composer"_s);
    setAcceptDrops(true);
    buildHeader(templates, clock);
    buildForm(choices, datasets, creations, clock);
    buildRight(launcher, datasets);
    constexpr int recentlyUsed = 15;
    m_fields->pane().setRecent(
        [&launcher] { return recentFields(launcher.entries(), FieldKind::Profile, recentlyUsed); });
    m_events->pane().setRecent(
        [&launcher] { return recentFields(launcher.entries(), FieldKind::Event, recentlyUsed); });
    auto *body = new QHBoxLayout;
    body->setSpacing(0);
    body->addWidget(m_left);
    body->addWidget(m_right, 1);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_header);
    column->addWidget(m_messages);
    column->addLayout(body, 1);
    addCommands();
    wire();
}

void ComposerPage::buildHeader(ExportTemplates &templates, const Clock &clock)
{
    m_header = new PageHeader(this);
    m_undoButton = new Button(Icon::Undo, Button::Kind::Flat, this);
    m_redoButton = new Button(Icon::Redo, Button::Kind::Flat, this);
    m_onlyNewButton = new Button(Icon::OnlyNew, Button::Kind::Flat, this);
    m_importButton = new Button(Icon::Import, Button::Kind::Flat, this);
    m_undoButton->setObjectName(u"composer.undo"_s);
    m_redoButton->setObjectName(u"composer.redo"_s);
    m_onlyNewButton->setObjectName(u"composer.onlyNew"_s);
    m_importButton->setObjectName(u"composer.import"_s);
    m_templates = new TemplatesButton(m_composer, templates, m_past, m_datasets, clock, this);
    m_messages = new MessageStack(this);
    m_messages->setObjectName(u"composer.messages"_s);
    m_messages->setContentsMargins(16, 8, 16, 8);
    m_undoButton->setIconOnly(true);
    m_redoButton->setIconOnly(true);
    m_header->addAction(m_undoButton);
    m_header->addAction(m_redoButton);
    m_header->addDivider();
    m_header->addAction(m_onlyNewButton, 1);
    m_header->addAction(m_importButton, 2);
    m_header->addAction(m_templates, 3);
}

void ComposerPage::buildForm(Choices &choices, DatasetsModel &datasets, DatasetCreations &creations, const Clock &clock)
{
    m_left = new QScrollArea(this);
    auto *form = new FlowingWidget(m_left);
    m_form = new QVBoxLayout(form);
    m_form->setContentsMargins(0, 0, 0, 0);
    m_form->setSpacing(0);
    // Made in the order of thought, which is the order of Tab, too.
    auto *what = new WhatSection(m_composer, clock, form);
    m_fields = new FieldsSection(m_composer, choices, form);
    m_events = new EventsSection(m_composer, choices, clock, form);
    auto *segments = new SegmentsSection(m_composer, choices, form);
    m_policy = new PolicySection(m_composer, choices, datasets, form);
    m_destination = new DestinationSection(m_composer, datasets, creations, m_place.sandbox, form);
    m_sections = {what, m_fields, m_events, segments, m_policy, m_destination};
    for (ComposerSection *section : std::as_const(m_sections)) {
        m_form->addWidget(section, section == m_fields ? 1 : 0);
        connect(section, &SectionBox::openChanged, this, [this, section](bool open) {
            if (open)
                whenOpened(section);
        });
    }
    m_form->addStretch();
    m_left->setWidget(form);
    m_left->setWidgetResizable(true);
    m_left->setFrameShape(QFrame::NoFrame);
    m_left->setFocusPolicy(Qt::NoFocus);
    m_left->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_left->setBackgroundRole(QPalette::Base);
    form->setBackgroundRole(QPalette::Base);
    form->setAutoFillBackground(true);
}

void ComposerPage::buildRight(Launcher &launcher, DatasetsModel &datasets)
{
    m_right = new QWidget(this);
    m_tabs = new QTabBar(m_right);
    m_tabs->setObjectName(u"composer.tabs"_s);
    m_tabs->setDrawBase(true);
    m_tabs->addTab({});
    m_tabs->addTab({});
    m_tabs->hide();
    m_checks = new ChecksList(m_composer, m_right);
    m_checks->setLinkText([this](const RequestCheck &check) { return linkText(check); });
    m_request = new RequestPane(m_composer, m_place.connection, m_right);
    m_launch = new LaunchStrip(m_composer, launcher, datasets, m_place, m_right);
    m_tabs->setExpanding(false);
    m_tabs->setUsesScrollButtons(false);
    m_tabs->setElideMode(Qt::ElideRight);
    auto *column = new QVBoxLayout(m_right);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(8);
    auto *tabs = new QHBoxLayout;
    tabs->setContentsMargins(8, 0, 8, 0);
    tabs->addWidget(m_tabs);
    tabs->addStretch();
    column->addLayout(tabs);
    column->addWidget(m_checks);
    column->addWidget(m_request, 1);
    column->addWidget(m_launch);
}

QAction *ComposerPage::addCommand(const QList<QKeySequence> &keys, const std::function<void()> &command)
{
    auto *action = new QAction(this);
    action->setShortcuts(keys);
    action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    connect(action, &QAction::triggered, this, command);
    addAction(action);
    return action;
}

void ComposerPage::addCommands()
{
    m_undo = addCommand({QKeySequence(Qt::CTRL | Qt::Key_Z)}, [this] { m_composer.undo(); });
    m_redo = addCommand({QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_Z), QKeySequence(Qt::CTRL | Qt::Key_Y)},
                        [this] { m_composer.redo(); });
    m_import = addCommand({QKeySequence(Qt::CTRL | Qt::Key_I)}, [this] { openImport(); });
    m_onlyNew = addCommand({}, [this] { openOnlyNew(); });
    m_saveTemplate = addCommand({QKeySequence(Qt::CTRL | Qt::Key_S)}, [this] { m_templates->openSave(); });
    m_allTemplates = addCommand({QKeySequence(Qt::CTRL | Qt::Key_T)}, [this] { m_templates->openAll(); });
    m_differences = addCommand({}, [this] { m_templates->openDifferences(); });
    m_clear = addCommand({}, [this] { m_composer.clear(); });
    m_nextCheck = addCommand({QKeySequence(Qt::Key_F8)}, [this] { goToNextCheck(1); });
    m_previousCheck = addCommand({QKeySequence(Qt::SHIFT | Qt::Key_F8)}, [this] { goToNextCheck(-1); });
    m_launchNow = addCommand({QKeySequence(Qt::CTRL | Qt::Key_Return), QKeySequence(Qt::CTRL | Qt::Key_Enter)},
                             [this] { m_launch->launch(); });
}

} // namespace exportdesk
