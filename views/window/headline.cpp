// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/window/headline.h"

#include "views/shared/button.h"
#include "views/shared/menuplace.h"
#include "views/shared/plain.h"
#include "views/shared/sandboxbadge.h"
#include "views/shared/spokenrole.h"
#include "views/shared/theme.h"
#include "views/window/connectionbutton.h"
#include "views/window/gotofield.h"

#include <QActionGroup>
#include <QBoxLayout>
#include <QEvent>
#include <QMenu>
#include <QPainter>

using namespace Qt::StringLiterals;

namespace exportdesk
{

/// The program's own mark.
class HeadLine::Mark final : public QWidget
{
public:
    explicit Mark(QWidget *parent)
        : QWidget(parent)
    {
        setFixedWidth(96);
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        paintIcon(painter, rect(), Icon::Mark, Theme::of(this).color(Token::Text), 24);
    }
};

namespace
{
constexpr int band = 4;
constexpr int lineHeight = 44;
} // namespace

HeadLine::HeadLine(QWidget *parent)
    : QWidget(parent)
    , m_mark(new Mark(this))
    , m_place(new ConnectionButton(this))
    , m_badge(new SandboxBadge(this))
    , m_goTo(new GoToField(this))
    , m_menu(new Button(Icon::Menu, Button::Kind::Flat, this))
    , m_sandboxMenu(new QMenu(this))
    , m_connectionMenu(new QMenu(this))
{
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 8, 1);
    layout->setSpacing(8);
    layout->addWidget(m_mark);
    layout->addWidget(m_place);
    layout->addWidget(m_badge);
    layout->addStretch();
    layout->addWidget(m_goTo);
    layout->addWidget(m_menu);
    m_place->setObjectName("head.connection"); // for tests and tours
    m_badge->setObjectName("head.sandbox");
    m_badge->hide();
    m_menu->setIconOnly(true);
    setSpokenRole(m_menu, QAccessible::ButtonMenu);
    setMinimumHeight(lineHeight);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    connect(m_goTo, &GoToField::clicked, this, &HeadLine::goToRequested);
    connect(m_menu, &Button::clicked, this, &HeadLine::openMenu);
    connect(m_badge, &SandboxBadge::clicked, this, &HeadLine::openSandboxes);
    connect(m_place, &ConnectionButton::clicked, this, &HeadLine::openConnections);
    retranslate();
}

void HeadLine::setMarkWidth(int pixels)
{
    m_mark->setFixedWidth(pixels);
}

void HeadLine::setConnection(const QString &name, bool local)
{
    m_connection = name;
    m_local = local;
    retranslate();
}

void HeadLine::setSandbox(const SandboxLook &look)
{
    m_badge->setLook(look);
    m_badge->setVisible(!look.name.isEmpty());
    m_production = look.production;
    layout()->setContentsMargins(0, m_production ? band : 0, 8, 1);
    update();
}

void HeadLine::setSandboxChoices(const QList<SandboxChoice> &choices)
{
    m_sandboxes = choices;
    m_badge->setSwitches(choices.size() > 1);
}

void HeadLine::setConnectionChoices(const QList<ConnectionChoice> &choices)
{
    m_connections = choices;
    m_place->setSwitches(!choices.isEmpty());
}

void HeadLine::openSandboxes()
{
    m_sandboxMenu->clear();
    auto *one = new QActionGroup(m_sandboxMenu); // drawn as radio buttons
    connect(m_sandboxMenu, &QMenu::aboutToHide, one, &QObject::deleteLater);
    for (const SandboxChoice &choice : std::as_const(m_sandboxes)) {
        const SandboxLook &look = choice.look;
        //: An entry of the sandbox menu: its kind and its name, e.g. "Development dev"
        QStringList parts{tr("%1 %2").arg(look.word(), look.name)};
        if (!choice.title.isEmpty() && choice.title != look.name)
            parts.append(choice.title);
        if (!choice.state.isEmpty())
            parts.append(choice.state);
        QString text = plain::text(parts.join(u"  ·  "_s));
        QAction *entry = m_sandboxMenu->addAction(text.replace(u'&', u"&&"_s));
        entry->setData(look.name);
        entry->setCheckable(true);
        entry->setChecked(look.name == m_badge->look().name);
        one->addAction(entry);
        entry->setEnabled(choice.usable);
        connect(entry, &QAction::triggered, this, [this, name = look.name] {
            if (name != m_badge->look().name)
                Q_EMIT sandboxRequested(name);
        });
    }
    dropBelow(*m_sandboxMenu, *m_badge);
}

void HeadLine::openConnections()
{
    m_connectionMenu->clear();
    auto *one = new QActionGroup(m_connectionMenu);
    connect(m_connectionMenu, &QMenu::aboutToHide, one, &QObject::deleteLater);
    for (const ConnectionChoice &choice : std::as_const(m_connections)) {
        QAction *entry = m_connectionMenu->addAction(plain::text(choice.name).replace(u'&', u"&&"_s));
        entry->setData(choice.id);
        entry->setCheckable(true);
        entry->setChecked(choice.inUse);
        one->addAction(entry);
        connect(entry, &QAction::triggered, this, [this, choice] {
            if (!choice.inUse)
                Q_EMIT connectionRequested(choice.id);
        });
    }
    m_connectionMenu->addSeparator();
    QAction *all = m_connectionMenu->addAction(themedIcon(Icon::Connections), tr("All connections…"));
    connect(all, &QAction::triggered, this, &HeadLine::connectionsRequested);
    dropBelow(*m_connectionMenu, *m_place);
}

QPoint HeadLine::goToCorner() const
{
    return m_goTo->geometry().bottomRight() + QPoint(1, 5);
}

void HeadLine::setMenu(QMenu *menu)
{
    m_commands = menu;
}

void HeadLine::openMenu()
{
    // Not QPushButton::setMenu(), which would add a chevron beside the three lines.
    if (m_commands)
        dropBelow(*m_commands, *m_menu);
}

void HeadLine::retranslate()
{
    if (m_connection.isEmpty())
        m_place->show(Icon::Connections, tr("Not connected"), false);
    else
        m_place->show(m_local ? Icon::Local : Icon::Remote, m_connection, true);
    m_menu->setText(tr("Menu"));
    m_menu->setToolTip(tr("All actions (%1)").arg(QKeySequence(Qt::Key_F10).toString(QKeySequence::NativeText)));
}

void HeadLine::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void HeadLine::paintEvent(QPaintEvent *)
{
    const Theme &theme = Theme::of(this);
    QPainter painter(this);
    painter.fillRect(rect(), theme.color(m_production ? Token::ProdTint : Token::Rail));
    painter.fillRect(QRect(0, height() - 1, width(), 1), theme.color(m_production ? Token::ProdLine : Token::Line));
    if (m_production)
        painter.fillRect(QRect(0, 0, width(), band), theme.color(Token::ProdFill));
}

} // namespace exportdesk
