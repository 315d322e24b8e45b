// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/window/pagespec.h"

#include <QStackedWidget>

#include <optional>

class QAction;

namespace exportdesk
{

class NavigationBar;
class LowScroll;
struct SandboxLook;

/// The pages of the window, one of them shown; keeps the navigation bar in step.
class PageStack final : public QStackedWidget
{
    Q_OBJECT

public:
    /// The action that goes to a page.
    struct Way {
        PageId id = PageId::Jobs;
        QAction *action = nullptr;
        Icon icon = Icon::File;
    };

    /// \a bar outlives the stack.
    explicit PageStack(NavigationBar &bar, QWidget *parent = nullptr);
    ~PageStack() override;

    /// In the order of the navigation bar, Ctrl+1 first.
    void add(const PageSpec &spec);
    /// Makes the page if need be and shows it; does nothing for one that was not added.
    void showPage(PageId id);
    /// Deletes all pages but \a kept and makes the shown one again: another sandbox or connection.
    void renew(const QList<PageId> &kept = {});
    /// Closes all pages but \a ids, while there is no connection.
    void closeAllBut(const QList<PageId> &ids);
    void openAll();
    /// Passed to all pages that were made already.
    void setSandbox(const SandboxLook &look);
    void retranslate();

    std::optional<PageId> currentId() const { return m_current; }
    /// nullptr before the first one is shown.
    Page *currentPage() const;
    /// The page if it was made already, else nullptr.
    Page *page(PageId id) const;
    /// To the pages in the navigation bar, in its order.
    QList<Way> ways() const;

Q_SIGNALS:
    void shown(exportdesk::PageId id);
    /// Pages belong to another sandbox or connection now.
    void renewed();
    /// Of the page that is shown.
    void titleChanged();
    void statusTextChanged();

private:
    struct Entry {
        PageSpec spec;
        QAction *go = nullptr;
        Page *page = nullptr;
        LowScroll *scroll = nullptr; ///< has the page
    };
    Entry *find(PageId id);
    void setOpen(const Entry &entry, bool open);
    void focusPage();

    NavigationBar &m_bar;
    QList<Entry> m_entries;
    std::optional<PageId> m_current;
};

} // namespace exportdesk
