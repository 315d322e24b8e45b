// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/results/profilepane.h"

#include "models/results/profiletreemodel.h"
#include "views/results/profiledelegate.h"
#include "views/shared/button.h"
#include "views/shared/elidedlabel.h"
#include "views/shared/textlabel.h"

#include <QApplication>
#include <QClipboard>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QPainter>
#include <QShortcut>
#include <QTreeView>

#include <functional>

using namespace Qt::StringLiterals;

namespace exportdesk
{

namespace
{

constexpr int openLevels = 2;
constexpr int entriesOpenAtMost = 20; ///< of a list or map: more stay closed

Button *iconButton(Icon icon, const QString &name, QWidget *parent)
{
    auto *button = new Button(icon, Button::Kind::Flat, parent);
    button->setObjectName(name);
    button->setIconOnly(true);
    return button;
}

} // namespace

ProfilePane::ProfilePane(QWidget *parent)
    : QWidget(parent)
    , m_profile(new ProfileTreeModel(this))
    , m_title(new ElidedLabel(Theme::Role::Strong, Token::Text, this))
    , m_previous(iconButton(Icon::ArrowUp, u"result.profile.previous"_s, this))
    , m_next(iconButton(Icon::ArrowDown, u"result.profile.next"_s, this))
    , m_close(iconButton(Icon::Close, u"result.profile.close"_s, this))
    , m_tree(new QTreeView(this))
    , m_copy(new Button(Icon::Copy, Button::Kind::Normal, this))
    , m_copyNote(new TextLabel(Theme::Role::Small, Token::Text2, this))
{
    setObjectName(u"result.profile"_s);
    auto *head = new QHBoxLayout;
    head->setContentsMargins(17, 0, 8, 0);
    head->setSpacing(4);
    head->addWidget(m_title, 1);
    for (Button *button : {m_previous, m_next, m_close})
        head->addWidget(button);
    m_tree->setObjectName(u"result.profile.tree"_s);
    m_tree->setModel(m_profile);
    m_tree->setItemDelegate(new ProfileDelegate(m_tree));
    m_tree->setHeaderHidden(true);
    m_tree->setFrameShape(QFrame::NoFrame);
    m_tree->setUniformRowHeights(true);
    m_tree->setIndentation(20);
    m_tree->setTabKeyNavigation(false);
    m_tree->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_tree->setAllColumnsShowFocus(true);
    m_tree->header()->setStretchLastSection(false);
    m_tree->header()->setSectionResizeMode(ProfileTreeModel::NameColumn, QHeaderView::Stretch);
    m_tree->header()->setSectionResizeMode(ProfileTreeModel::ValueColumn, QHeaderView::Stretch);
    m_copy->setObjectName(u"result.profile.copy"_s);
    auto *foot = new QHBoxLayout;
    foot->setContentsMargins(17, 8, 16, 8);
    foot->setSpacing(8);
    foot->addWidget(m_copy);
    foot->addWidget(m_copyNote, 1);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(1, 4, 0, 0);
    column->setSpacing(4);
    column->addLayout(head);
    column->addWidget(m_tree, 1);
    column->addLayout(foot);
    connect(m_previous, &Button::clicked, this, [this] { Q_EMIT stepRequested(-1); });
    connect(m_next, &Button::clicked, this, [this] { Q_EMIT stepRequested(1); });
    connect(m_close, &Button::clicked, this, &ProfilePane::closeRequested);
    connect(m_copy, &Button::clicked, this,
            [this] { QApplication::clipboard()->setText(QString::fromUtf8(m_profile->toJson())); });
    // The tree would move with these keys.
    const auto onKey = [this](const QKeySequence &key, const std::function<void()> &act) {
        auto *shortcut = new QShortcut(key, this);
        shortcut->setContext(Qt::WidgetWithChildrenShortcut);
        connect(shortcut, &QShortcut::activated, this, act);
    };
    onKey(Qt::ALT | Qt::Key_Up, [this] { Q_EMIT stepRequested(-1); });
    onKey(Qt::ALT | Qt::Key_Down, [this] { Q_EMIT stepRequested(1); });
    onKey(Qt::Key_Escape, [this] { Q_EMIT closeRequested(); });
    retranslate();
}

void ProfilePane::show(qint64 number, const ResultValue &profile)
{
    m_number = number;
    m_profile->setProfile(profile);
    expandFirstLevels();
    if (m_profile->rowCount() > 0)
        m_tree->setCurrentIndex(m_profile->index(0, 0));
    retranslate();
}

void ProfilePane::expandFirstLevels()
{
    const auto expand = [this](const auto &self, const QModelIndex &parent, int level) -> void {
        const int rows = m_profile->rowCount(parent);
        if (level >= openLevels || (parent.isValid() && rows > entriesOpenAtMost))
            return;
        if (parent.isValid())
            m_tree->expand(parent);
        for (int row = 0; row < rows; ++row)
            self(self, m_profile->index(row, 0, parent), level + 1);
    };
    expand(expand, {}, -1);
}

void ProfilePane::focusTree()
{
    m_tree->setFocus(Qt::OtherFocusReason);
}

void ProfilePane::retranslate()
{
    m_title->setText(tr("Profile in row %1").arg(locale().toString(m_number)));
    m_previous->setText(tr("Previous profile"));
    m_next->setText(tr("Next profile"));
    m_close->setText(tr("Close profile"));
    m_copy->setText(tr("Copy as JSON"));
    m_copyNote->setText(m_profile->isHidden() ? tr("without hidden values") : QString());
    m_tree->setAccessibleName(m_title->text());
}

/// The line to the table.
void ProfilePane::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const Theme &theme = Theme::of(this);
    painter.fillRect(rect(), theme.color(Token::Base));
    painter.fillRect(QRect(0, 0, 1, height()), theme.color(Token::Line));
}

} // namespace exportdesk
