// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/exports/composerside.h"

#include "models/exports/exportcomposer.h"
#include "views/exports/checklook.h"
#include "views/exports/checkslist.h"
#include "views/exports/launchstrip.h"
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

enum SideTab { ChecksTab, RequestTab };

} // namespace

ComposerSide::ComposerSide(ExportComposer &composer, Launcher &launcher, const DatasetsModel &datasets,
                           const LaunchTarget &target, QWidget *parent)
    : QWidget(parent)
    , m_composer(composer)
    , m_tabs(new TabBar(this))
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
    m_tabs->hide();
    m_tabs->setExpanding(false);
    m_tabs->setUsesScrollButtons(false);
    m_tabs->setElideMode(Qt::ElideRight);
    auto *column = new QVBoxLayout(this);
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

void ComposerSide::setFolded(bool on)
{
    m_folded = on;
    m_tabs->setVisible(on);
    m_checks->setNarrow(on);
    m_request->setNarrow(on);
    m_launch->setNarrow(on);
    layout()->setContentsMargins(on ? 0 : 16, on ? 0 : 12, on ? 0 : 16, 12);
    const QMargins sides = on ? QMargins(16, 0, 16, 0) : QMargins();
    m_request->layout()->setContentsMargins(sides);
    m_launch->layout()->setContentsMargins(sides);
    showTab(m_tabs->currentIndex());
}

void ComposerSide::showTab(int tab)
{
    m_checks->setVisible(!m_folded || tab == ChecksTab);
    m_request->setVisible(!m_folded || tab == RequestTab);
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
    m_tabs->setTabIcon(RequestTab, m_composer.inStep() ? QIcon() : themedIcon(Icon::StatusFailed, Token::Err));
}

void ComposerSide::enterRequest(const QString &words)
{
    m_tabs->setCurrentIndex(RequestTab);
    m_request->enter(words);
}

void ComposerSide::retranslate()
{
    m_tabs->setAccessibleName(tr("Checks and request"));
    m_checks->retranslate();
    m_request->retranslate();
    m_launch->retranslate();
    showTabStates();
}

} // namespace exportdesk
