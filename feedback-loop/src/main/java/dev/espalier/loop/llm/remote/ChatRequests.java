package dev.espalier.loop.llm.remote;

import dev.espalier.loop.llm.AnswerForm;
import dev.espalier.loop.llm.Picture;
import dev.espalier.loop.llm.Prompt;
import dev.langchain4j.data.message.Content;
import dev.langchain4j.data.message.ImageContent;
import dev.langchain4j.data.message.SystemMessage;
import dev.langchain4j.data.message.TextContent;
import dev.langchain4j.data.message.UserMessage;
import dev.langchain4j.model.chat.request.ChatRequest;
import dev.langchain4j.model.chat.request.ResponseFormat;
import dev.langchain4j.model.chat.request.ResponseFormatType;
import dev.langchain4j.model.chat.request.json.JsonRawSchema;
import dev.langchain4j.model.chat.request.json.JsonSchema;
import dev.langchain4j.model.openai.OpenAiChatRequestParameters;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Map;

/** Prompts as LangChain4j takes them. */
final class ChatRequests {

    private ChatRequests() {}

    /**
     * A prompt for an endpoint.
     *
     * @param held whether the answer is to be held to the prompt's form
     */
    static ChatRequest of(Prompt prompt, Endpoint endpoint, boolean held) {
        List<Content> contents = new ArrayList<>();
        contents.add(TextContent.from(prompt.text()));
        for (Picture picture : prompt.pictures()) {
            contents.add(ImageContent.from(Base64.getEncoder().encodeToString(picture.png()), "image/png"));
        }
        ChatRequest.Builder builder = ChatRequest.builder()
                .messages(List.of(SystemMessage.from(prompt.system()), UserMessage.from(contents)));
        prompt.form().filter(form -> held).ifPresent(form -> hold(builder, form, endpoint));
        return builder.build();
    }

    /** Holds the answer to a form where the endpoint's protocol can. */
    private static void hold(ChatRequest.Builder builder, AnswerForm form, Endpoint endpoint) {
        switch (form.notation()) {
            case JSON_SCHEMA -> {
                if (endpoint.provider() != Provider.ANTHROPIC) {
                    builder.responseFormat(ResponseFormat.builder()
                            .type(ResponseFormatType.JSON)
                            .jsonSchema(JsonSchema.builder()
                                    .name(form.name())
                                    .rootElement(JsonRawSchema.from(form.text()))
                                    .build())
                            .build());
                }
            }
            case GBNF -> {
                // llama.cpp's server speaks OpenAI's protocol with this field on top.
                if (endpoint.provider() == Provider.OPENAI && endpoint.baseUrl().isPresent()) {
                    builder.parameters(OpenAiChatRequestParameters.builder()
                            .customParameters(Map.of("grammar", form.text()))
                            .build());
                }
            }
        }
    }
}
