// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/shared/icon.h"
#include "views/window/pageid.h"

#include <QWidget>

class QVBoxLayout;

namespace exportdesk
{

/// The pages at the left: icon over word, always words; arrows move, Space and Enter go.
class NavigationBar : public QWidget
{
    Q_OBJECT

public:
    explicit NavigationBar(QWidget *parent = nullptr);

    void addItem(PageId id, Icon icon, const QString &word, bool atFoot);
    void setWord(PageId id, const QString &word);
    /// The figure at the icon, failures that are new to the operator, some of them started here; 0 takes it away.
    void setBadge(PageId id, int count, int startedHere = 0);
    /// A page without an item of its own leaves none selected.
    void setCurrent(PageId id);
    /// A closed page cannot be entered; its item says that there is no connection.
    void setOpen(PageId id, bool open);
    /// How icons and words stand: the words below, with 60 or 56 pixels for each page; beside; or nowhere.
    enum class Form { Roomy, Tight, Beside, Icons };
    Form form() const { return m_form; }
    QSize minimumSizeHint() const override;

Q_SIGNALS:
    void requested(exportdesk::PageId id);
    void widthChanged(int pixels);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    class Item;
    Item *find(PageId id) const;
    void chooseForm();
    void fitWidth();
    void placeFocus();

    QList<Item *> m_items;
    QVBoxLayout *m_top;
    QVBoxLayout *m_foot;
    Form m_form = Form::Roomy;
};

} // namespace exportdesk
