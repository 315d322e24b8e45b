// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/shared/spokenparts.h"

#include "views/shared/spokenbutton.h"
#include "views/shared/spokencombo.h"
#include "views/shared/spokenpart.h"
#include "views/shared/spokenrole.h"
#include "views/shared/spokentable.h"
#include "views/shared/spokentabs.h"

#include <QAbstractButton>
#include <QComboBox>
#include <QHeaderView>
#include <QLabel>
#include <QScrollArea>
#include <QTabBar>
#include <QTableView>
#include <QTreeView>

using namespace Qt::StringLiterals;

namespace exportdesk
{

namespace
{

/// Asked for each class of an object, the most derived one first; nullptr leaves it to Qt.
QAccessibleInterface *spokenPart(const QString &className, QObject *object)
{
    auto *widget = qobject_cast<QWidget *>(object);
    if (!widget)
        return nullptr;
    if (const auto role = spokenRole(widget)) {
        if (auto *button = qobject_cast<QAbstractButton *>(widget))
            return new SpokenButton(button, *role);
        return new SpokenPart(widget);
    }
    if (auto *tabs = qobject_cast<QTabBar *>(widget))
        return new SpokenTabs(tabs);
    auto *items = qobject_cast<QAbstractItemView *>(widget);
    // The days of a calendar and the columns of a header are Qt's own.
    if (items && !qobject_cast<QHeaderView *>(items) && className != "QCalendarView"_L1
        && !items->inherits("QCalendarView")) {
        if (qobject_cast<QTableView *>(items) || qobject_cast<QTreeView *>(items))
            return new SpokenTable(items);
        return new SpokenItems(items);
    }
    if (auto *box = qobject_cast<QComboBox *>(widget); box && !box->isEditable())
        return new SpokenCombo(box);
    const auto *label = qobject_cast<QLabel *>(widget);
    if (label && label->pixmap().isNull() && !label->movie())
        return new SpokenPart(widget);
    // Only what no other factory has taken until here is asked for by these names.
    const bool plainPart = className == "QWidget"_L1 || className == "QFrame"_L1;
    return plainPart || className == "QScrollArea"_L1 ? new SpokenPart(widget) : nullptr;
}

} // namespace

void installSpokenParts()
{
    static const bool once = [] {
        QAccessible::installFactory(spokenPart);
        return true;
    }();
    Q_UNUSED(once)
}

} // namespace exportdesk
