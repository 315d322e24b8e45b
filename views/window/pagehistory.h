// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/shared/pageplace.h"
#include "views/window/pageid.h"

#include <QElapsedTimer>
#include <QObject>
#include <QPointer>

namespace exportdesk
{

class Page;
class PageStack;

/// Where the operator was: pages, with what was searched and the row that was current, as a browser remembers them. The
/// buttons of a mouse for back and forward work anywhere in the window.
class PageHistory final : public QObject
{
    Q_OBJECT

public:
    /// \a pages outlive it.
    explicit PageHistory(PageStack &pages, QObject *parent = nullptr);

    bool canGoBack() const { return m_at > 0; }
    bool canGoForward() const { return m_at + 1 < m_steps.size(); }
    void goBack();
    void goForward();
    /// Keeps the present page only: the others belong to another sandbox.
    void clear();

    bool eventFilter(QObject *watched, QEvent *event) override;

Q_SIGNALS:
    void changed();

private:
    struct Step {
        PageId page = PageId::Jobs;
        PagePlace place;
    };
    void whenShown(PageId id);
    void whenPlaceChanged(bool isStep);
    void add(const Step &step);
    void goTo(qsizetype at);

    PageStack &m_pages;
    QList<Step> m_steps;
    qsizetype m_at = -1;
    QPointer<Page> m_watched;
    QElapsedTimer m_sinceStep; ///< what is typed letter by letter is one step
    bool m_isReturning = false;
};

} // namespace exportdesk
