// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/shared/statuslook.h"

#include <QFrame>

class QGridLayout;

namespace exportdesk
{

class Button;
class FlowLayout;
class TextLabel;
class WhyLink;

/// A message with icon, remedy and buttons; stays until dismissed.
class MessageBar : public QFrame
{
    Q_OBJECT

public:
    enum class Severity { Info, Done, Warning, Error, Unknown };

    MessageBar(Severity severity, const QString &sentence, QWidget *parent = nullptr);

    Severity severity() const { return m_severity; }
    QString sentence() const;
    void setSentence(const QString &sentence);
    /// What to do, under the sentence; empty hides it.
    void setRemedy(const QString &remedy);
    /// What to do, one numbered step below the other.
    void setSteps(const QStringList &steps);
    /// The platform's own words, verbatim and selectable; empty hides them.
    void setQuote(const QString &words);
    /// Given to this bar; connect to its clicked().
    Button *addButton(const QString &text);
    /// Adds "Why?", which opens this entry of the help.
    void setHelp(const QString &address);
    void setDismissible(bool on);

Q_SIGNALS:
    /// The operator closed the bar, which is hidden already.
    void dismissed();

protected:
    /// Shows the sentence again and has it read aloud again, although it may be the same.
    void sayAgain();

    void changeEvent(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void showEvent(QShowEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void retranslate();
    void announce();

    Severity m_severity;
    TextLabel *m_sentence;
    TextLabel *m_remedy;
    TextLabel *m_quote;
    QGridLayout *m_steps;
    Button *m_close;
    QString m_announced; ///< what a screen reader was told
    WhyLink *m_why = nullptr; ///< behind all buttons
    FlowLayout *m_buttons; ///< in narrow places on several lines
};

} // namespace exportdesk
