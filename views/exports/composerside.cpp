// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/exports/composerside.h"

#include "models/exports/exportcomposer.h"
#include "views/exports/checklook.h"
#include "views/exports/checkslist.h"
#include "views/exports/expectedsizepane.h"
#include "views/exports/launchstrip.h"
#include "views/exports/profilepreviewpane.h"
#include "views/exports/requesteditor.h"
#include "views/exports/requestpane.h"
#include "views/shared/tabbar.h"
#include "views/shared/taborder.h"

#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace exportdesk
{

namespace
{

enum SideTab { ChecksTab, RequestTab, PreviewTab };

} // namespace

ComposerSide::ComposerSide(ExportComposer &composer, Launcher &launcher, const DatasetsModel &datasets,
                           const LaunchTarget &target, QWidget *parent)
    : QWidget(parent)
    , m_composer(composer)
    , m_tabs(new TabBar(this))
    , m_tabRow(new QWidget(this))
    , m_checks(new ChecksList(composer.checker(), this))
    , m_request(new RequestPane(composer, target.connection, this))
    , m_launch(new LaunchStrip(composer, launcher, datasets, target, this))
{
    build();
    connect(&m_request->editor(), &RequestEditor::otherTextPasted, this, &ComposerSide::otherTextPasted);
    connect(m_tabs, &QTabBar::currentChanged, this, &ComposerSide::showTab);
    connect(&composer.checker(), &RequestChecker::checksChanged, this, &ComposerSide::showTabStates);
    // Checks get links of their own, after the list has shown them.
    connect(
        &composer.checker(), &RequestChecker::checksChanged, this, [this] { tabAsLaidOut(*this); },
        Qt::QueuedConnection);
    connect(&composer, &ExportComposer::readingChanged, this, &ComposerSide::showTabStates);
}

void ComposerSide::build()
{
    m_tabs->setObjectName(u"composer.tabs"_s);
    m_tabs->setDrawBase(true);
    m_tabs->addTab({});
    m_tabs->addTab({});
    m_tabs->setExpanding(false);
    m_tabs->setUsesScrollButtons(false);
    m_tabs->setElideMode(Qt::ElideRight);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(8);
    auto *tabs = new QHBoxLayout(m_tabRow);
    tabs->setContentsMargins(0, 0, 0, 0);
    tabs->addWidget(m_tabs);
    tabs->addStretch();
    m_tabRow->hide();
    column->addWidget(m_tabRow);
    column->addWidget(m_checks);
    column->addWidget(m_request, 1);
    column->addWidget(m_launch);
}

void ComposerSide::setPreview(ProfilePreview &preview, const Choices &choices, const ExpectedSizePane::History &history)
{
    m_preview = new ProfilePreviewPane(preview, choices, this);
    m_preview->setSize(new ExpectedSizePane(m_composer, choices, history, m_preview));
    auto *column = static_cast<QVBoxLayout *>(layout());
    column->insertWidget(column->indexOf(m_request) + 1, m_preview, 1);
    m_tabs->addTab({});
    setFolded(m_folded);
}

/// Above everything while folded, otherwise below the checks, which are no tab then.
void ComposerSide::placeTabs()
{
    auto *column = static_cast<QVBoxLayout *>(layout());
    column->removeWidget(m_tabRow);
    column->insertWidget(m_folded ? 0 : 1, m_tabRow);
    m_tabRow->layout()->setContentsMargins(m_folded ? 8 : 0, 0, 8, 0);
    m_tabRow->setVisible(m_folded || m_preview);
    m_tabs->setTabVisible(ChecksTab, m_folded);
}

void ComposerSide::setFolded(bool on)
{
    m_folded = on;
    placeTabs();
    m_checks->setNarrow(on);
    m_request->setNarrow(on || m_preview);
    m_launch->setNarrow(on);
    layout()->setContentsMargins(on ? 0 : 16, on ? 0 : 12, on ? 0 : 16, 12);
    const QMargins sides = on ? QMargins(16, 0, 16, 0) : QMargins();
    m_request->layout()->setContentsMargins(sides);
    m_launch->layout()->setContentsMargins(sides);
    if (m_preview)
        m_preview->layout()->setContentsMargins(sides);
    showTab(m_tabs->currentIndex());
}

void ComposerSide::showTab(int tab)
{
    m_checks->setVisible(!m_folded || tab == ChecksTab);
    m_request->setVisible(tab == RequestTab || (!m_folded && tab == ChecksTab));
    if (m_preview)
        m_preview->setVisible(tab == PreviewTab);
    QSizePolicy policy = m_checks->sizePolicy();
    policy.setVerticalPolicy(m_folded ? QSizePolicy::Expanding : QSizePolicy::Preferred);
    m_checks->setSizePolicy(policy);
}

void ComposerSide::showTabStates()
{
    const CheckCounts counts(m_composer.checker().checks());
    const int open = counts.errors + counts.warnings;
    const Icon icon = counts.errors > 0 ? Icon::StatusFailed : Icon::Warning;
    const Token ink = counts.errors > 0 ? Token::Err : Token::Warn;
    m_tabs->setTabText(ChecksTab, open > 0 ? tr("Checks (%1)").arg(open) : tr("Checks"));
    m_tabs->setTabIcon(ChecksTab, open > 0 ? themedIcon(icon, ink) : QIcon());
    m_tabs->setTabText(RequestTab, tr("Request (JSON)"));
    if (m_preview)
        m_tabs->setTabText(PreviewTab, tr("Preview"));
    m_tabs->setTabIcon(RequestTab, m_composer.inStep() ? QIcon() : themedIcon(Icon::StatusFailed, Token::Err));
}

void ComposerSide::enterRequest(const QString &words)
{
    m_tabs->setCurrentIndex(RequestTab);
    m_request->enter(words);
}

void ComposerSide::retranslate()
{
    m_tabs->setAccessibleName(tr("Checks, request and preview"));
    m_checks->retranslate();
    m_request->retranslate();
    m_launch->retranslate();
    if (m_preview)
        m_preview->retranslate();
    showTabStates();
}

} // namespace exportdesk
