// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/help/helpbook.h"

#include <QWidget>

class QListWidget;

namespace exportdesk
{

class Button;
class HelpText;
class SearchField;

/// The help, in a window of its own: its pages or what a search finds on the left, a page on the right.
///
/// Object names: help.window, help.search, help.contents, help.text, help.back, help.forward, help.start.
class HelpWindow final : public QWidget
{
    Q_OBJECT

public:
    /// In the language of the program, which it follows; the page stays.
    explicit HelpWindow(QWidget *parent = nullptr);

    /// Shows this page or entry, or what is nearest to it, and remembers the one before.
    void open(const QString &address);
    QString address() const { return m_address; }
    const HelpBook &book() const { return m_book; }

protected:
    void changeEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void layOut();
    void addKeys();
    void retranslate();
    void fillContents();
    void showAddress();
    void step(QStringList &from, QStringList &to);
    void followLink(const QUrl &link);
    void search();

    HelpBook m_book;
    QString m_address;
    QStringList m_back;
    QStringList m_forward;
    SearchField *m_search;
    QListWidget *m_contents;
    HelpText *m_text;
    Button *m_backButton;
    Button *m_forwardButton;
    Button *m_start;
};

} // namespace exportdesk
