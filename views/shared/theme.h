// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/shared/token.h"

#include <QFont>
#include <QObject>
#include <QPalette>

class QWidget;

namespace exportdesk
{

/// The look in force: colours by token, fonts by role, measures that follow the text size; owned by main, found by
/// Theme::of().
class Theme final : public QObject
{
    Q_OBJECT

public:
    enum class Mode { System, Light, Dark };
    Q_ENUM(Mode)

    enum class Role {
        Body, ///< table, forms, buttons, tabs
        Strong, ///< section titles, ids in details, selected tab, counts in chips
        Small, ///< table header, navigation words, status bar, hints, chart labels
        Mono, ///< JSON, ids where they are the subject, server text
        MonoStrong,
        CardTitle,
        WelcomeText,
        PageTitle, ///< one per page; a dialog's question too
        BigTitle,
        Figure,
    };

    static constexpr int smallestText = 8; ///< points of Role::Body
    static constexpr int usualText = 10;
    static constexpr int largestText = 16;

    explicit Theme(QObject *parent = nullptr);
    ~Theme() override;

    /// The theme that was installed; a plain light one when none was (tests of single parts).
    static const Theme &of(const QWidget *widget = nullptr);

    /// Makes this the application's look: style, palette and font, now and after every change.
    void install();

    Mode mode() const { return m_mode; }
    void setMode(Mode mode);
    bool isDark() const { return m_dark; }

    /// Points of the body text; the other roles keep their distance to it.
    int textSize() const { return m_textSize; }
    void setTextSize(int points);

    QColor color(Token token) const { return tokenColor(token, m_dark); }
    QFont font(Role role) const;
    QPalette palette() const;

    /// A height for one line of text: \a pixels, or more where the text size asks for it.
    int height(int pixels, Role role = Role::Body) const;
    int controlHeight() const { return height(28); } ///< button, line edit, combo, chip
    int rowHeight() const { return height(24); } ///< table and tree rows
    int headerHeight() const { return height(28, Role::Small); } ///< table header

Q_SIGNALS:
    /// Colours or text size are others now; palette and font of the application follow at once.
    void changed();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void followSystem();
    void apply();

    Mode m_mode = Mode::System;
    bool m_dark = false;
    bool m_installed = false;
    bool m_applying = false;
    int m_textSize = usualText;
    QString m_family;
    QString m_monoFamily;
    bool m_startedDark = false; ///< the desktop's palette before ours covered it
};

} // namespace exportdesk
