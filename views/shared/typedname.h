// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QLineEdit;

namespace exportdesk
{

class Button;
class IconLabel;
class TextLabel;

/// Asks to type a name before the button of a dialog can be pressed.
///
/// The keyboard begins in its field, and Enter anywhere in the dialog presses the button once the name matches; before,
/// Enter does nothing but say that it does not match.
class TypedName final : public QWidget
{
    Q_OBJECT

public:
    /// \a button becomes the default button of its dialog.
    TypedName(const QString &name, Button &button, QWidget *parent = nullptr);

    QLineEdit *field() const { return m_field; }
    /// Why the button cannot be pressed yet; empty when the name matches.
    QString missing() const;

Q_SIGNALS:
    /// The typed text has changed.
    void changed();

protected:
    void changeEvent(QEvent *event) override;

private:
    bool matches() const;
    void update(bool entered);
    void retranslate();

    QString m_name;
    TextLabel *m_prompt;
    QLineEdit *m_field;
    IconLabel *m_verdict;
};

} // namespace exportdesk
