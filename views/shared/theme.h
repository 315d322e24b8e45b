// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/shared/token.h"

#include <QFont>
#include <QObject>
#include <QPalette>
#include <QTimer>

class QWidget;

namespace exportdesk
{

/// The style in force: colors by token, fonts by role, measures that follow the text size; owned by main, found by
/// Theme::of().
class Theme final : public QObject
{
    Q_OBJECT

public:
    enum class Mode { System, Light, Dark, HighContrast };
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
    static constexpr int largestText = 20;

    explicit Theme(QObject *parent = nullptr);
    ~Theme() override;

    /// The installed theme, or a light one where none is installed, as in tests of single widgets.
    static const Theme &of(const QWidget *widget = nullptr);

    /// Makes this the application's theme: style, palette and font, now and after every change.
    void install();

    Mode mode() const { return m_mode; }
    void setMode(Mode mode);
    bool isDark() const { return m_scheme != Scheme::Light; }
    Scheme scheme() const { return m_scheme; }
    /// Whether the desktop asks for high contrast, which Mode::System follows; Qt 6.4 does not tell.
    void setSystemContrast(bool high);

    /// Points of the body text; the other roles are scaled with it.
    int textSize() const { return m_textSize; }
    /// The application gets its new font when the event loop is idle, once for all steps until then.
    void setTextSize(int points);

    QColor color(Token token) const { return tokenColor(token, m_scheme); }
    QFont font(Role role) const;
    QPalette palette() const;

    /// A height for one line of text: \a pixels, or more where the text size asks for it.
    int height(int pixels, Role role = Role::Body) const;
    /// \a pixels, or more in proportion to the text: for room that words need. Also where the screen has more pixels to
    /// a point.
    int scaled(int pixels) const { return qRound(pixels * growth()); }
    /// Of the text over its usual size, at least 1.
    double growth() const;
    int controlHeight() const { return height(28); } ///< button, line edit, combo, chip
    int rowHeight() const { return height(24); } ///< table and tree rows
    int headerHeight() const { return height(28, Role::Small); } ///< table header

Q_SIGNALS:
    /// Colors or text size changed, and with them palette and font of the application.
    void changed();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void followSystem();
    void apply();

    Mode m_mode = Mode::System;
    Scheme m_scheme = Scheme::Light;
    bool m_installed = false;
    bool m_applying = false;
    int m_textSize = usualText;
    QTimer m_applySoon; ///< merges steps of the text size: each lays out every widget
    QString m_family;
    QString m_monoFamily;
    bool m_systemContrast = false;
    bool m_startedDark = false; ///< by the palette of the desktop, before it was replaced
};

} // namespace exportdesk
