// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/exports/recentfieldsbutton.h"

#include <QMenu>

using namespace Qt::StringLiterals;

namespace exportdesk
{

RecentFieldsButton::RecentFieldsButton(const QString &name, QWidget *parent)
    : Button(Icon::Clock, Button::Kind::Normal, parent)
    , m_menu(new QMenu(this))
{
    setObjectName(name);
    m_menu->setObjectName(name + u".menu"_s);
    setIconOnly(true);
    setMenu(m_menu);
    connect(m_menu, &QMenu::aboutToShow, this, &RecentFieldsButton::fillMenu);
}

void RecentFieldsButton::setSource(Source recent, Source chosen)
{
    m_recent = std::move(recent);
    m_chosen = std::move(chosen);
}

void RecentFieldsButton::fillMenu()
{
    m_menu->clear();
    const QStringList paths = m_recent();
    const QStringList chosen = m_chosen();
    for (const QString &path : paths) {
        QAction *action = m_menu->addAction(path, this, [this, path] { Q_EMIT picked({path}); });
        action->setEnabled(!chosen.contains(path));
    }
    if (paths.isEmpty())
        m_menu->addAction(tr("No fields have been exported from here yet"))->setEnabled(false);
    if (paths.size() < 2)
        return;
    m_menu->addSeparator();
    m_menu->addAction(tr("Add all"), this, [this, paths] { Q_EMIT picked(paths); });
}

void RecentFieldsButton::retranslate()
{
    setText(tr("Recently used"));
    setToolTip(tr("Fields used in the most recent exports launched here"));
}

} // namespace exportdesk
