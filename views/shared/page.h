// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/shared/pageplace.h"

#include <QWidget>

class QAction;

namespace exportdesk
{

struct SandboxLook;

/// One page of the main window; provides its title, its commands and a part of the status bar.
class Page : public QWidget
{
    Q_OBJECT

public:
    explicit Page(QWidget *parent = nullptr);

    /// As the navigation bar and the window title call it, translated.
    virtual QString title() const = 0;
    /// Commands for the menu button, with their keys; owned by the page, which also adds them to itself (addAction).
    virtual QList<QAction *> pageActions() const { return {}; }
    /// Ctrl+F; by default nothing.
    virtual void focusSearch() { }
    /// F5; by default nothing.
    virtual void refresh() { }
    /// Second part of the status bar: count and selection. May be empty.
    virtual QString statusText() const { return {}; }
    /// What F6 visits inside the page, in order: page header, main part, details. By default the page itself.
    virtual QList<QWidget *> regions() { return {this}; }
    /// Where the keyboard is when the page is opened, among the regions; by default the second one, or the only one.
    virtual QWidget *mainRegion();
    /// Full screen shows this page alone, for a display on the wall: nothing but what is read from afar. False: it has
    /// no such form.
    virtual bool setPresented(bool) { return false; }
    /// Where it stands now, and back to where it stood; by default the page is one place.
    virtual PagePlace place() const { return {}; }
    virtual void showPlace(const PagePlace &) { }
    /// More is known about the same sandbox, or its protection changed. Input, selection and open tabs stay; an open
    /// dialog keeps what it said when it was opened.
    virtual void setSandbox(const SandboxLook &) { }

Q_SIGNALS:
    /// The Activity page is to show the exchanges that match this search, e.g. `job:24115`.
    void activityRequested(const QString &query);
    void statusTextChanged();
    /// \a isStep: one may want to go back from there; another current row alone is none.
    void placeChanged(bool isStep);
    void titleChanged();

protected:
    /// Called once by the first show and after every change of language: set all texts here.
    virtual void retranslate() = 0;
    void changeEvent(QEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    bool m_translated = false;
};

} // namespace exportdesk
