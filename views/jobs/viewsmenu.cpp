// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/jobs/viewsmenu.h"

#include "views/jobs/saveviewdialog.h"
#include "views/shared/icon.h"

using namespace Qt::StringLiterals;

namespace exportdesk
{

ViewsMenu::ViewsMenu(SavedViews &views, std::function<SavedView()> present, QWidget *parent)
    : QMenu(parent)
    , m_views(views)
    , m_present(std::move(present))
{
    setObjectName("jobs.views.menu");
    setToolTipsVisible(true);
    connect(this, &QMenu::aboutToShow, this, &ViewsMenu::fill);
}

void ViewsMenu::fill()
{
    clear();
    setAccessibleName(tr("Saved views"));
    QMenu *away = nullptr;
    for (const SavedView &view : m_views.views()) {
        // An ampersand in a name is not a mnemonic.
        const QString name = QString(view.name).replace(u'&', u"&&"_s);
        QAction *choose = addAction(themedIcon(Icon::Template), name);
        choose->setObjectName(u"jobs.views."_s + view.name);
        choose->setToolTip(view.search);
        connect(choose, &QAction::triggered, this, [this, view] { Q_EMIT chosen(view); });
        if (!away)
            away = new QMenu(this);
        QAction *remove = away->addAction(name);
        connect(remove, &QAction::triggered, this, [this, name = view.name] { m_views.remove(name); });
    }
    if (!m_views.views().isEmpty())
        addSeparator();
    QAction *keep = addAction(themedIcon(Icon::Plus), tr("Save this view…"));
    keep->setObjectName("jobs.views.save");
    connect(keep, &QAction::triggered, this, &ViewsMenu::askForName);
    if (away) {
        away->setTitle(tr("Delete view"));
        addMenu(away);
    }
}

void ViewsMenu::askForName()
{
    auto *dialog = new SaveViewDialog(m_views, parentWidget());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    const SavedView present = m_present();
    connect(dialog, &QDialog::accepted, this, [this, dialog, present] {
        SavedView view = present;
        view.name = dialog->name();
        m_views.save(view);
    });
    dialog->open();
}

} // namespace exportdesk
