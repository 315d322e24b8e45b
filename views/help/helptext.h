// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/help/helppage.h"

#include <QTextBrowser>

namespace exportdesk
{

/// Shows a page of the help in the colors and fonts of the theme. Links are announced, never followed by itself.
class HelpText final : public QTextBrowser
{
    Q_OBJECT

public:
    explicit HelpText(QWidget *parent = nullptr);

    /// Scrolls to the entry with this anchor and marks its heading; to the top when it is empty.
    void showEntry(const HelpPage &page, const QString &anchor);
    /// In the colors and fonts of now.
    void render();

protected:
    void changeEvent(QEvent *event) override;

private:
    void setAnchors();
    void setFonts();
    void setTables();
    void markEntry();

    HelpPage m_page;
    QString m_anchor;
};

} // namespace exportdesk
