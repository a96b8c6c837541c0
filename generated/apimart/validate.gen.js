// Written by `npm run generate` from specs/; not edited by hand.
"use strict";
export const validateRequest = validate20;
const schema31 = {"$id":"request","$defs":{"CreateVideoGenerationRequest":{"type":"object","x-limit":{"required":{"model":"apimart/model-required"},"discriminator":"apimart/model-enum"},"required":["model"],"discriminator":{"propertyName":"model"},"oneOf":[{"$ref":"#/$defs/Seedance20Request"},{"$ref":"#/$defs/Seedance20FastRequest"},{"$ref":"#/$defs/Seedance20MiniRequest"},{"$ref":"#/$defs/Seedance15ProRequest"}],"x-tags":["doubao-seedance-2.0","doubao-seedance-2.0-fast","doubao-seedance-2.0-mini","doubao-seedance-1-5-pro"]},"Seedance20Request":{"type":"object","additionalProperties":false,"required":["model"],"x-limit":{"required":{"model":"apimart/model-required"}},"properties":{"model":{"const":"doubao-seedance-2.0","x-limit":"apimart/model-enum"},"prompt":{"$ref":"#/$defs/Prompt"},"duration":{"$ref":"#/$defs/Duration"},"size":{"$ref":"#/$defs/Size"},"resolution":{"$ref":"#/$defs/Resolution"},"seed":{"type":"integer"},"generate_audio":{"type":"boolean","default":false},"return_last_frame":{"type":"boolean","default":false},"tools":{"type":"array","items":{"$ref":"#/$defs/Tool"}},"image_urls":{"type":"array","items":{"$ref":"#/$defs/MediaUrl"},"maxItems":9,"x-limit":"apimart/image-urls-max"},"image_with_roles":{"type":"array","items":{"$ref":"#/$defs/RoledImage"}},"video_urls":{"type":"array","items":{"$ref":"#/$defs/MediaUrl"},"maxItems":3,"x-limit":"apimart/video-urls-max"},"audio_urls":{"type":"array","items":{"$ref":"#/$defs/MediaUrl"},"maxItems":3,"x-limit":"apimart/audio-urls-max"},"webhook":{"$ref":"#/$defs/Webhook"},"language":{"$ref":"#/$defs/Language"},"aspect_ratio":{"not":{},"x-limit":"apimart/size-not-aspect-ratio"},"audio":{"not":{},"x-limit":"apimart/generate-audio-not-audio"}},"allOf":[{"not":{"required":["image_urls","image_with_roles"],"properties":{"image_urls":{"type":"array","minItems":1},"image_with_roles":{"type":"array","minItems":1}}},"x-limit":"apimart/image-urls-xor-image-with-roles"},{"not":{"required":["image_with_roles","video_urls"],"properties":{"image_with_roles":{"type":"array","contains":{"type":"object","required":["role"],"properties":{"role":{"enum":["first_frame","last_frame"]}}}},"video_urls":{"type":"array","minItems":1}}},"x-limit":"apimart/first-last-frame-excludes-video"},{"not":{"required":["image_with_roles","audio_urls"],"properties":{"image_with_roles":{"type":"array","contains":{"type":"object","required":["role"],"properties":{"role":{"enum":["first_frame","last_frame"]}}}},"audio_urls":{"type":"array","minItems":1}}},"x-limit":"apimart/first-last-frame-excludes-audio"},{"if":{"required":["audio_urls"],"properties":{"audio_urls":{"type":"array","minItems":1}}},"then":{"anyOf":[{"required":["image_urls"],"properties":{"image_urls":{"minItems":1}}},{"required":["image_with_roles"],"properties":{"image_with_roles":{"minItems":1}}},{"required":["video_urls"],"properties":{"video_urls":{"minItems":1}}}]},"x-limit":"apimart/audio-needs-image-or-video"},{"anyOf":[{"required":["prompt"],"properties":{"prompt":{"minLength":1}}},{"anyOf":[{"required":["image_urls"],"properties":{"image_urls":{"minItems":1}}},{"required":["image_with_roles"],"properties":{"image_with_roles":{"minItems":1}}},{"required":["video_urls"],"properties":{"video_urls":{"minItems":1}}}]}],"x-limit":"apimart/prompt-required-for-text-to-video"}]},"Seedance20FastRequest":{"type":"object","additionalProperties":false,"required":["model"],"x-limit":{"required":{"model":"apimart/model-required"}},"properties":{"model":{"const":"doubao-seedance-2.0-fast","x-limit":"apimart/model-enum"},"prompt":{"$ref":"#/$defs/Prompt"},"duration":{"$ref":"#/$defs/Duration"},"size":{"$ref":"#/$defs/Size"},"resolution":{"$ref":"#/$defs/ReducedResolution"},"seed":{"type":"integer"},"generate_audio":{"type":"boolean","default":false},"return_last_frame":{"type":"boolean","default":false},"tools":{"type":"array","items":{"$ref":"#/$defs/Tool"}},"image_urls":{"type":"array","items":{"$ref":"#/$defs/MediaUrl"},"maxItems":9,"x-limit":"apimart/image-urls-max"},"image_with_roles":{"type":"array","items":{"$ref":"#/$defs/RoledImage"}},"video_urls":{"type":"array","items":{"$ref":"#/$defs/MediaUrl"},"maxItems":3,"x-limit":"apimart/video-urls-max"},"audio_urls":{"type":"array","items":{"$ref":"#/$defs/MediaUrl"},"maxItems":3,"x-limit":"apimart/audio-urls-max"},"webhook":{"$ref":"#/$defs/Webhook"},"language":{"$ref":"#/$defs/Language"},"aspect_ratio":{"not":{},"x-limit":"apimart/size-not-aspect-ratio"},"audio":{"not":{},"x-limit":"apimart/generate-audio-not-audio"}},"allOf":[{"not":{"required":["image_urls","image_with_roles"],"properties":{"image_urls":{"type":"array","minItems":1},"image_with_roles":{"type":"array","minItems":1}}},"x-limit":"apimart/image-urls-xor-image-with-roles"},{"not":{"required":["image_with_roles","video_urls"],"properties":{"image_with_roles":{"type":"array","contains":{"type":"object","required":["role"],"properties":{"role":{"enum":["first_frame","last_frame"]}}}},"video_urls":{"type":"array","minItems":1}}},"x-limit":"apimart/first-last-frame-excludes-video"},{"not":{"required":["image_with_roles","audio_urls"],"properties":{"image_with_roles":{"type":"array","contains":{"type":"object","required":["role"],"properties":{"role":{"enum":["first_frame","last_frame"]}}}},"audio_urls":{"type":"array","minItems":1}}},"x-limit":"apimart/first-last-frame-excludes-audio"},{"if":{"required":["audio_urls"],"properties":{"audio_urls":{"type":"array","minItems":1}}},"then":{"anyOf":[{"required":["image_urls"],"properties":{"image_urls":{"minItems":1}}},{"required":["image_with_roles"],"properties":{"image_with_roles":{"minItems":1}}},{"required":["video_urls"],"properties":{"video_urls":{"minItems":1}}}]},"x-limit":"apimart/audio-needs-image-or-video"},{"anyOf":[{"required":["prompt"],"properties":{"prompt":{"minLength":1}}},{"anyOf":[{"required":["image_urls"],"properties":{"image_urls":{"minItems":1}}},{"required":["image_with_roles"],"properties":{"image_with_roles":{"minItems":1}}},{"required":["video_urls"],"properties":{"video_urls":{"minItems":1}}}]}],"x-limit":"apimart/prompt-required-for-text-to-video"}]},"Seedance20MiniRequest":{"type":"object","additionalProperties":false,"required":["model"],"x-limit":{"required":{"model":"apimart/model-required"}},"properties":{"model":{"const":"doubao-seedance-2.0-mini","x-limit":"apimart/model-enum"},"prompt":{"type":"string"},"duration":{"$ref":"#/$defs/Duration"},"size":{"$ref":"#/$defs/Size"},"resolution":{"$ref":"#/$defs/ReducedResolution"},"seed":{"type":"integer"},"generate_audio":{"type":"boolean","default":false},"return_last_frame":{"type":"boolean","default":false},"tools":{"type":"array","items":{"$ref":"#/$defs/Tool"}},"image_urls":{"type":"array","items":{"$ref":"#/$defs/PublicMediaUrl"},"maxItems":9,"x-limit":"apimart/image-urls-max"},"image_with_roles":{"type":"array","items":{"$ref":"#/$defs/PublicRoledImage"}},"video_urls":{"type":"array","items":{"$ref":"#/$defs/PublicMediaUrl"},"maxItems":3,"x-limit":"apimart/video-urls-max"},"audio_urls":{"type":"array","items":{"$ref":"#/$defs/PublicMediaUrl"},"maxItems":3,"x-limit":"apimart/audio-urls-max"},"webhook":{"$ref":"#/$defs/Webhook"},"language":{"$ref":"#/$defs/Language"},"aspect_ratio":{"not":{},"x-limit":"apimart/size-not-aspect-ratio"},"audio":{"not":{},"x-limit":"apimart/generate-audio-not-audio"}},"allOf":[{"not":{"required":["image_urls","image_with_roles"],"properties":{"image_urls":{"type":"array","minItems":1},"image_with_roles":{"type":"array","minItems":1}}},"x-limit":"apimart/image-urls-xor-image-with-roles"},{"not":{"required":["image_with_roles","video_urls"],"properties":{"image_with_roles":{"type":"array","contains":{"type":"object","required":["role"],"properties":{"role":{"enum":["first_frame","last_frame"]}}}},"video_urls":{"type":"array","minItems":1}}},"x-limit":"apimart/first-last-frame-excludes-video"},{"not":{"required":["image_with_roles","audio_urls"],"properties":{"image_with_roles":{"type":"array","contains":{"type":"object","required":["role"],"properties":{"role":{"enum":["first_frame","last_frame"]}}}},"audio_urls":{"type":"array","minItems":1}}},"x-limit":"apimart/first-last-frame-excludes-audio"},{"if":{"required":["audio_urls"],"properties":{"audio_urls":{"type":"array","minItems":1}}},"then":{"anyOf":[{"required":["image_urls"],"properties":{"image_urls":{"minItems":1}}},{"required":["image_with_roles"],"properties":{"image_with_roles":{"minItems":1}}},{"required":["video_urls"],"properties":{"video_urls":{"minItems":1}}}]},"x-limit":"apimart/audio-needs-image-or-video"},{"anyOf":[{"required":["prompt"],"properties":{"prompt":{"minLength":1}}},{"anyOf":[{"required":["image_urls"],"properties":{"image_urls":{"minItems":1}}},{"required":["image_with_roles"],"properties":{"image_with_roles":{"minItems":1}}},{"required":["video_urls"],"properties":{"video_urls":{"minItems":1}}}]}],"x-limit":"apimart/prompt-required-for-text-to-video"}]},"Seedance15ProRequest":{"type":"object","additionalProperties":false,"required":["model","prompt"],"x-limit":{"required":{"model":"apimart/model-required","prompt":"apimart/prompt-required-1-5"}},"properties":{"model":{"const":"doubao-seedance-1-5-pro","x-limit":"apimart/model-enum"},"prompt":{"type":"string","minLength":1,"x-limit":"apimart/prompt-required-1-5"},"duration":{"type":"integer","minimum":4,"maximum":12,"default":5,"x-limit":"apimart/duration-1-5"},"aspect_ratio":{"type":"string","enum":["16:9","9:16","1:1","4:3","3:4","21:9"],"default":"16:9","x-limit":"apimart/aspect-ratio-1-5"},"resolution":{"type":"string","enum":["480p","720p","1080p"],"default":"720p","x-limit":"apimart/resolution-1-5"},"seed":{"type":"integer","minimum":-1,"maximum":4294967295,"x-limit":"apimart/seed-1-5"},"audio":{"type":"boolean","default":false},"camerafixed":{"type":"boolean","default":false},"image_urls":{"type":"array","items":{"$ref":"#/$defs/PublicMediaUrl"}},"image_with_roles":{"type":"array","items":{"$ref":"#/$defs/PublicRoledImage"}},"webhook":{"$ref":"#/$defs/Webhook"},"language":{"$ref":"#/$defs/Language"},"size":{"not":{},"x-limit":"apimart/aspect-ratio-not-size-1-5"},"generate_audio":{"not":{},"x-limit":"apimart/audio-not-generate-audio-1-5"},"video_urls":{"not":{},"x-limit":"apimart/no-video-audio-reference-1-5"},"audio_urls":{"not":{},"x-limit":"apimart/no-video-audio-reference-1-5"},"return_last_frame":{"not":{},"x-limit":"apimart/no-return-last-frame-1-5"}},"allOf":[{"not":{"required":["image_urls","image_with_roles"],"properties":{"image_urls":{"type":"array","minItems":1},"image_with_roles":{"type":"array","minItems":1}}},"x-limit":"apimart/image-urls-xor-image-with-roles"}]},"Prompt":{"type":"string","maxLength":4000,"x-limit":"apimart/prompt-max"},"Duration":{"type":"integer","minimum":4,"maximum":15,"default":5,"x-limit":"apimart/duration"},"Size":{"type":"string","enum":["16:9","9:16","1:1","4:3","3:4","21:9","adaptive"],"default":"16:9","x-limit":"apimart/size-enum"},"Resolution":{"type":"string","enum":["480p","720p","1080p","4k"],"default":"720p","x-limit":"apimart/resolution-enum"},"ReducedResolution":{"type":"string","enum":["480p","720p","1080p","4k"],"not":{"enum":["1080p","4k"]},"default":"720p","x-limit":{"enum":"apimart/resolution-enum","not":"apimart/resolution-1080p-4k-standard-only"}},"Tool":{"type":"object","additionalProperties":false,"required":["type"],"x-limit":{"required":{"type":"apimart/tool-type-enum"}},"properties":{"type":{"const":"web_search","x-limit":"apimart/tool-type-enum"}}},"MediaUrl":{"type":"string","pattern":"^([hH][tT][tT][pP][sS]?|[aA][sS][sS][eE][tT])://[^\\s/?#:]","x-limit":"apimart/media-url-scheme"},"PublicMediaUrl":{"type":"string","pattern":"^([hH][tT][tT][pP][sS]?|[aA][sS][sS][eE][tT])://[^\\s/?#:]","x-limit":"apimart/media-url-scheme","allOf":[{"not":{"type":"string","pattern":"^[aA][sS][sS][eE][tT]://"},"x-limit":"apimart/asset-url-2-0-and-fast-only"}]},"ImageRole":{"type":"string","enum":["first_frame","last_frame","reference_image"],"x-limit":"apimart/role-enum"},"RoledImage":{"type":"object","additionalProperties":false,"required":["url","role"],"x-limit":{"required":{"role":"apimart/role-enum"}},"properties":{"url":{"$ref":"#/$defs/MediaUrl"},"role":{"$ref":"#/$defs/ImageRole"}}},"PublicRoledImage":{"type":"object","additionalProperties":false,"required":["url","role"],"x-limit":{"required":{"role":"apimart/role-enum"}},"properties":{"url":{"$ref":"#/$defs/PublicMediaUrl"},"role":{"$ref":"#/$defs/ImageRole"}}},"Webhook":{"type":"string"},"Language":{"type":"string"},"SubmitAnswer":{"type":"object","required":["code","data"],"properties":{"code":{"const":200},"data":{"type":"array","minItems":1,"items":{"$ref":"#/$defs/SubmittedTask"}}}},"SubmittedTask":{"type":"object","required":["status","task_id"],"properties":{"status":{"const":"submitted"},"task_id":{"type":"string"}}},"TaskAnswer":{"type":"object","required":["code","data"],"properties":{"code":{"const":200},"data":{"$ref":"#/$defs/Task"}}},"Task":{"type":"object","required":["id","status","progress","created"],"properties":{"id":{"type":"string"},"status":{"$ref":"#/$defs/TaskStatus"},"progress":{"type":"integer","minimum":0,"maximum":100},"created":{"type":"integer"},"completed":{"type":"integer"},"estimated_time":{"type":"integer"},"actual_time":{"type":"integer"},"cost":{"type":"number"},"credits_cost":{"type":"number"},"result":{"$ref":"#/$defs/TaskResult"},"error":{"$ref":"#/$defs/TaskError"}}},"TaskStatus":{"type":"string","enum":["pending","processing","completed","failed","cancelled"]},"TaskResult":{"type":"object","properties":{"videos":{"type":"array","items":{"$ref":"#/$defs/VideoFile"}},"images":{"type":"array","items":{"$ref":"#/$defs/ImageFile"}},"thumbnail_url":{"type":"string","format":"uri"}}},"VideoFile":{"type":"object","required":["url"],"properties":{"url":{"type":"array","minItems":1,"items":{"type":"string","format":"uri"}},"expires_at":{"type":"integer"},"last_frame_url":{"type":"string","format":"uri"}}},"ImageFile":{"type":"object","required":["url"],"properties":{"url":{"anyOf":[{"type":"array","items":{"type":"string","format":"uri"}},{"type":"string","format":"uri"}]},"expires_at":{"type":"integer"}}},"TaskError":{"type":"object","required":["message"],"properties":{"code":{"type":["integer","string"]},"message":{"type":"string"},"type":{"type":"string"},"param":{"type":"string"}}},"Error":{"type":"object","required":["error"],"properties":{"error":{"type":"object","required":["message"],"properties":{"code":{"type":["integer","string"]},"message":{"type":"string"},"type":{"type":"string"},"param":{"type":"string"}}}}},"ImageUploadForm":{"type":"object","required":["file"],"properties":{"file":{"type":["string","object"],"pattern":"^(?![a-zA-Z][a-zA-Z0-9+.-]+:)[^]"}}},"ImageUpload":{"type":"object","required":["url","filename","content_type","bytes","created_at"],"properties":{"url":{"type":"string","format":"uri"},"filename":{"type":"string"},"content_type":{"type":"string"},"bytes":{"type":"integer"},"created_at":{"type":"integer"}}},"Balance":{"type":"object","required":["success"],"properties":{"success":{"type":"boolean"},"message":{"type":"string"},"remain_balance":{"type":"number"},"remain_credits":{"type":"number"},"used_balance":{"type":"number"},"used_credits":{"type":"number"},"unlimited_quota":{"type":"boolean"}}},"ModelList":{"type":"object","required":["data"],"properties":{"object":{"const":"list"},"success":{"type":"boolean"},"data":{"type":"array","items":{"$ref":"#/$defs/Model"}}}},"Model":{"type":"object","required":["id"],"properties":{"id":{"type":"string"},"object":{"const":"model"},"created":{"type":"integer"},"owned_by":{"type":"string"}}},"ModelSchema":{"type":"object","required":["model","operation","input_schema"],"properties":{"model":{"type":"string"},"operation":{"type":"string","enum":["image_generation","video_generation"]},"input_schema":{"type":"object","additionalProperties":true}}}},"$ref":"#/$defs/CreateVideoGenerationRequest"};
const schema32 = {"type":"object","x-limit":{"required":{"model":"apimart/model-required"},"discriminator":"apimart/model-enum"},"required":["model"],"discriminator":{"propertyName":"model"},"oneOf":[{"$ref":"#/$defs/Seedance20Request"},{"$ref":"#/$defs/Seedance20FastRequest"},{"$ref":"#/$defs/Seedance20MiniRequest"},{"$ref":"#/$defs/Seedance15ProRequest"}],"x-tags":["doubao-seedance-2.0","doubao-seedance-2.0-fast","doubao-seedance-2.0-mini","doubao-seedance-1-5-pro"]};
const schema33 = {"type":"object","additionalProperties":false,"required":["model"],"x-limit":{"required":{"model":"apimart/model-required"}},"properties":{"model":{"const":"doubao-seedance-2.0","x-limit":"apimart/model-enum"},"prompt":{"$ref":"#/$defs/Prompt"},"duration":{"$ref":"#/$defs/Duration"},"size":{"$ref":"#/$defs/Size"},"resolution":{"$ref":"#/$defs/Resolution"},"seed":{"type":"integer"},"generate_audio":{"type":"boolean","default":false},"return_last_frame":{"type":"boolean","default":false},"tools":{"type":"array","items":{"$ref":"#/$defs/Tool"}},"image_urls":{"type":"array","items":{"$ref":"#/$defs/MediaUrl"},"maxItems":9,"x-limit":"apimart/image-urls-max"},"image_with_roles":{"type":"array","items":{"$ref":"#/$defs/RoledImage"}},"video_urls":{"type":"array","items":{"$ref":"#/$defs/MediaUrl"},"maxItems":3,"x-limit":"apimart/video-urls-max"},"audio_urls":{"type":"array","items":{"$ref":"#/$defs/MediaUrl"},"maxItems":3,"x-limit":"apimart/audio-urls-max"},"webhook":{"$ref":"#/$defs/Webhook"},"language":{"$ref":"#/$defs/Language"},"aspect_ratio":{"not":{},"x-limit":"apimart/size-not-aspect-ratio"},"audio":{"not":{},"x-limit":"apimart/generate-audio-not-audio"}},"allOf":[{"not":{"required":["image_urls","image_with_roles"],"properties":{"image_urls":{"type":"array","minItems":1},"image_with_roles":{"type":"array","minItems":1}}},"x-limit":"apimart/image-urls-xor-image-with-roles"},{"not":{"required":["image_with_roles","video_urls"],"properties":{"image_with_roles":{"type":"array","contains":{"type":"object","required":["role"],"properties":{"role":{"enum":["first_frame","last_frame"]}}}},"video_urls":{"type":"array","minItems":1}}},"x-limit":"apimart/first-last-frame-excludes-video"},{"not":{"required":["image_with_roles","audio_urls"],"properties":{"image_with_roles":{"type":"array","contains":{"type":"object","required":["role"],"properties":{"role":{"enum":["first_frame","last_frame"]}}}},"audio_urls":{"type":"array","minItems":1}}},"x-limit":"apimart/first-last-frame-excludes-audio"},{"if":{"required":["audio_urls"],"properties":{"audio_urls":{"type":"array","minItems":1}}},"then":{"anyOf":[{"required":["image_urls"],"properties":{"image_urls":{"minItems":1}}},{"required":["image_with_roles"],"properties":{"image_with_roles":{"minItems":1}}},{"required":["video_urls"],"properties":{"video_urls":{"minItems":1}}}]},"x-limit":"apimart/audio-needs-image-or-video"},{"anyOf":[{"required":["prompt"],"properties":{"prompt":{"minLength":1}}},{"anyOf":[{"required":["image_urls"],"properties":{"image_urls":{"minItems":1}}},{"required":["image_with_roles"],"properties":{"image_with_roles":{"minItems":1}}},{"required":["video_urls"],"properties":{"video_urls":{"minItems":1}}}]}],"x-limit":"apimart/prompt-required-for-text-to-video"}]};
const schema34 = {"type":"string","maxLength":4000,"x-limit":"apimart/prompt-max"};
const schema35 = {"type":"integer","minimum":4,"maximum":15,"default":5,"x-limit":"apimart/duration"};
const schema36 = {"type":"string","enum":["16:9","9:16","1:1","4:3","3:4","21:9","adaptive"],"default":"16:9","x-limit":"apimart/size-enum"};
const schema37 = {"type":"string","enum":["480p","720p","1080p","4k"],"default":"720p","x-limit":"apimart/resolution-enum"};
const schema38 = {"type":"object","additionalProperties":false,"required":["type"],"x-limit":{"required":{"type":"apimart/tool-type-enum"}},"properties":{"type":{"const":"web_search","x-limit":"apimart/tool-type-enum"}}};
const schema39 = {"type":"string","pattern":"^([hH][tT][tT][pP][sS]?|[aA][sS][sS][eE][tT])://[^\\s/?#:]","x-limit":"apimart/media-url-scheme"};
const schema45 = {"type":"string"};
const schema46 = {"type":"string"};
const func1 = ({ default: (text) => text.length - (text.match(/[\ud800-\udbff][\udc00-\udfff]/g)?.length ?? 0) }).default;
const func2 = Object.prototype.hasOwnProperty;
const pattern4 = new RegExp("^([hH][tT][tT][pP][sS]?|[aA][sS][sS][eE][tT])://[^\\s/?#:]", "u");
const schema40 = {"type":"object","additionalProperties":false,"required":["url","role"],"x-limit":{"required":{"role":"apimart/role-enum"}},"properties":{"url":{"$ref":"#/$defs/MediaUrl"},"role":{"$ref":"#/$defs/ImageRole"}}};
const schema42 = {"type":"string","enum":["first_frame","last_frame","reference_image"],"x-limit":"apimart/role-enum"};

function validate23(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.url === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "url"},message:"must have required property '"+"url"+"'",parentSchema:schema40,data};
(vErrors ??= []).push(err0);
errors++;
}
if(data.role === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "role"},message:"must have required property '"+"role"+"'",parentSchema:schema40,data};
(vErrors ??= []).push(err1);
errors++;
}
for(const key0 in data){
if(!((key0 === "url") || (key0 === "role"))){
const err2 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",parentSchema:schema40,data};
(vErrors ??= []).push(err2);
errors++;
}
}
if(data.url !== undefined){
let data0 = data.url;
if(typeof data0 === "string"){
if(!pattern4.test(data0)){
const err3 = {instancePath:instancePath+"/url",schemaPath:"#/$defs/MediaUrl/pattern",keyword:"pattern",params:{pattern: "^([hH][tT][tT][pP][sS]?|[aA][sS][sS][eE][tT])://[^\\s/?#:]"},message:"must match pattern \""+"^([hH][tT][tT][pP][sS]?|[aA][sS][sS][eE][tT])://[^\\s/?#:]"+"\"",parentSchema:schema39,data:data0};
(vErrors ??= []).push(err3);
errors++;
}
}
else {
const err4 = {instancePath:instancePath+"/url",schemaPath:"#/$defs/MediaUrl/type",keyword:"type",params:{type: "string"},message:"must be string",parentSchema:schema39,data:data0};
(vErrors ??= []).push(err4);
errors++;
}
}
if(data.role !== undefined){
let data1 = data.role;
if(typeof data1 !== "string"){
const err5 = {instancePath:instancePath+"/role",schemaPath:"#/$defs/ImageRole/type",keyword:"type",params:{type: "string"},message:"must be string",parentSchema:schema42,data:data1};
(vErrors ??= []).push(err5);
errors++;
}
if(!(((data1 === "first_frame") || (data1 === "last_frame")) || (data1 === "reference_image"))){
const err6 = {instancePath:instancePath+"/role",schemaPath:"#/$defs/ImageRole/enum",keyword:"enum",params:{allowedValues: schema42.enum},message:"must be equal to one of the allowed values",parentSchema:schema42,data:data1};
(vErrors ??= []).push(err6);
errors++;
}
}
}
else {
const err7 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",parentSchema:schema40,data};
(vErrors ??= []).push(err7);
errors++;
}
validate23.errors = vErrors;
return errors === 0;
}


function validate22(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const _errs2 = errors;
const _errs3 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((data.image_urls === undefined) && (missing0 = "image_urls")) || ((data.image_with_roles === undefined) && (missing0 = "image_with_roles"))){
errors++;
}
else {
if(data.image_urls !== undefined){
let data0 = data.image_urls;
const _errs4 = errors;
if(errors === _errs4){
if(Array.isArray(data0)){
if(data0.length < 1){
errors++;
}
}
else {
errors++;
}
}
var valid2 = _errs4 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data.image_with_roles !== undefined){
let data1 = data.image_with_roles;
const _errs6 = errors;
if(errors === _errs6){
if(Array.isArray(data1)){
if(data1.length < 1){
errors++;
}
}
else {
errors++;
}
}
var valid2 = _errs6 === errors;
}
else {
var valid2 = true;
}
}
}
}
var valid1 = _errs3 === errors;
if(valid1){
const err5 = {instancePath,schemaPath:"#/allOf/0/not",keyword:"not",params:{},message:"must NOT be valid",parentSchema:schema33.allOf[0],data};
(vErrors ??= []).push(err5);
errors++;
}
else {
errors = _errs2;
if(vErrors !== null){
if(_errs2){
vErrors.length = _errs2;
}
else {
vErrors = null;
}
}
}
const _errs9 = errors;
const _errs10 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
let missing1;
if(((data.image_with_roles === undefined) && (missing1 = "image_with_roles")) || ((data.video_urls === undefined) && (missing1 = "video_urls"))){
errors++;
}
else {
if(data.image_with_roles !== undefined){
let data2 = data.image_with_roles;
const _errs11 = errors;
if(errors === _errs11){
if(Array.isArray(data2)){
const _errs13 = errors;
const len0 = data2.length;
for(let i0=0; i0<len0; i0++){
let data3 = data2[i0];
const _errs14 = errors;
if(errors === _errs14){
if(data3 && typeof data3 == "object" && !Array.isArray(data3)){
let missing2;
if((data3.role === undefined) && (missing2 = "role")){
errors++;
}
else {
if(data3.role !== undefined){
let data4 = data3.role;
if(!((data4 === "first_frame") || (data4 === "last_frame"))){
errors++;
}
}
}
}
else {
errors++;
}
}
var valid5 = _errs14 === errors;
if(valid5){
break;
}
}
if(!valid5){
errors++;
}
else {
errors = _errs13;
if(vErrors !== null){
if(_errs13){
vErrors.length = _errs13;
}
else {
vErrors = null;
}
}
}
}
else {
errors++;
}
}
var valid4 = _errs11 === errors;
}
else {
var valid4 = true;
}
if(valid4){
if(data.video_urls !== undefined){
let data5 = data.video_urls;
const _errs17 = errors;
if(errors === _errs17){
if(Array.isArray(data5)){
if(data5.length < 1){
errors++;
}
}
else {
errors++;
}
}
var valid4 = _errs17 === errors;
}
else {
var valid4 = true;
}
}
}
}
var valid3 = _errs10 === errors;
if(valid3){
const err14 = {instancePath,schemaPath:"#/allOf/1/not",keyword:"not",params:{},message:"must NOT be valid",parentSchema:schema33.allOf[1],data};
(vErrors ??= []).push(err14);
errors++;
}
else {
errors = _errs9;
if(vErrors !== null){
if(_errs9){
vErrors.length = _errs9;
}
else {
vErrors = null;
}
}
}
const _errs20 = errors;
const _errs21 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
let missing3;
if(((data.image_with_roles === undefined) && (missing3 = "image_with_roles")) || ((data.audio_urls === undefined) && (missing3 = "audio_urls"))){
errors++;
}
else {
if(data.image_with_roles !== undefined){
let data6 = data.image_with_roles;
const _errs22 = errors;
if(errors === _errs22){
if(Array.isArray(data6)){
const _errs24 = errors;
const len1 = data6.length;
for(let i1=0; i1<len1; i1++){
let data7 = data6[i1];
const _errs25 = errors;
if(errors === _errs25){
if(data7 && typeof data7 == "object" && !Array.isArray(data7)){
let missing4;
if((data7.role === undefined) && (missing4 = "role")){
errors++;
}
else {
if(data7.role !== undefined){
let data8 = data7.role;
if(!((data8 === "first_frame") || (data8 === "last_frame"))){
errors++;
}
}
}
}
else {
errors++;
}
}
var valid9 = _errs25 === errors;
if(valid9){
break;
}
}
if(!valid9){
errors++;
}
else {
errors = _errs24;
if(vErrors !== null){
if(_errs24){
vErrors.length = _errs24;
}
else {
vErrors = null;
}
}
}
}
else {
errors++;
}
}
var valid8 = _errs22 === errors;
}
else {
var valid8 = true;
}
if(valid8){
if(data.audio_urls !== undefined){
let data9 = data.audio_urls;
const _errs28 = errors;
if(errors === _errs28){
if(Array.isArray(data9)){
if(data9.length < 1){
errors++;
}
}
else {
errors++;
}
}
var valid8 = _errs28 === errors;
}
else {
var valid8 = true;
}
}
}
}
var valid7 = _errs21 === errors;
if(valid7){
const err23 = {instancePath,schemaPath:"#/allOf/2/not",keyword:"not",params:{},message:"must NOT be valid",parentSchema:schema33.allOf[2],data};
(vErrors ??= []).push(err23);
errors++;
}
else {
errors = _errs20;
if(vErrors !== null){
if(_errs20){
vErrors.length = _errs20;
}
else {
vErrors = null;
}
}
}
const _errs31 = errors;
let valid11 = true;
const _errs32 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
let missing5;
if((data.audio_urls === undefined) && (missing5 = "audio_urls")){
errors++;
}
else {
if(data.audio_urls !== undefined){
let data10 = data.audio_urls;
const _errs33 = errors;
if(errors === _errs33){
if(Array.isArray(data10)){
if(data10.length < 1){
errors++;
}
}
else {
errors++;
}
}
}
}
}
var _valid0 = _errs32 === errors;
errors = _errs31;
if(vErrors !== null){
if(_errs31){
vErrors.length = _errs31;
}
else {
vErrors = null;
}
}
if(_valid0){
const _errs35 = errors;
const _errs36 = errors;
let valid13 = false;
const _errs37 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.image_urls === undefined){
const err27 = {instancePath,schemaPath:"#/allOf/3/then/anyOf/0/required",keyword:"required",params:{missingProperty: "image_urls"},message:"must have required property '"+"image_urls"+"'",parentSchema:schema33.allOf[3].then.anyOf[0],data};
(vErrors ??= []).push(err27);
errors++;
}
if(data.image_urls !== undefined){
let data11 = data.image_urls;
if(Array.isArray(data11)){
if(data11.length < 1){
const err28 = {instancePath:instancePath+"/image_urls",schemaPath:"#/allOf/3/then/anyOf/0/properties/image_urls/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items",parentSchema:schema33.allOf[3].then.anyOf[0].properties.image_urls,data:data11};
(vErrors ??= []).push(err28);
errors++;
}
}
}
}
var _valid1 = _errs37 === errors;
valid13 = valid13 || _valid1;
if(!valid13){
const _errs39 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.image_with_roles === undefined){
const err29 = {instancePath,schemaPath:"#/allOf/3/then/anyOf/1/required",keyword:"required",params:{missingProperty: "image_with_roles"},message:"must have required property '"+"image_with_roles"+"'",parentSchema:schema33.allOf[3].then.anyOf[1],data};
(vErrors ??= []).push(err29);
errors++;
}
if(data.image_with_roles !== undefined){
let data12 = data.image_with_roles;
if(Array.isArray(data12)){
if(data12.length < 1){
const err30 = {instancePath:instancePath+"/image_with_roles",schemaPath:"#/allOf/3/then/anyOf/1/properties/image_with_roles/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items",parentSchema:schema33.allOf[3].then.anyOf[1].properties.image_with_roles,data:data12};
(vErrors ??= []).push(err30);
errors++;
}
}
}
}
var _valid1 = _errs39 === errors;
valid13 = valid13 || _valid1;
if(!valid13){
const _errs41 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.video_urls === undefined){
const err31 = {instancePath,schemaPath:"#/allOf/3/then/anyOf/2/required",keyword:"required",params:{missingProperty: "video_urls"},message:"must have required property '"+"video_urls"+"'",parentSchema:schema33.allOf[3].then.anyOf[2],data};
(vErrors ??= []).push(err31);
errors++;
}
if(data.video_urls !== undefined){
let data13 = data.video_urls;
if(Array.isArray(data13)){
if(data13.length < 1){
const err32 = {instancePath:instancePath+"/video_urls",schemaPath:"#/allOf/3/then/anyOf/2/properties/video_urls/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items",parentSchema:schema33.allOf[3].then.anyOf[2].properties.video_urls,data:data13};
(vErrors ??= []).push(err32);
errors++;
}
}
}
}
var _valid1 = _errs41 === errors;
valid13 = valid13 || _valid1;
}
}
if(!valid13){
const err33 = {instancePath,schemaPath:"#/allOf/3/then/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf",parentSchema:schema33.allOf[3].then,data};
(vErrors ??= []).push(err33);
errors++;
}
else {
errors = _errs36;
if(vErrors !== null){
if(_errs36){
vErrors.length = _errs36;
}
else {
vErrors = null;
}
}
}
var _valid0 = _errs35 === errors;
valid11 = _valid0;
}
if(!valid11){
const err34 = {instancePath,schemaPath:"#/allOf/3/if",keyword:"if",params:{failingKeyword: "then"},message:"must match \"then\" schema",parentSchema:schema33.allOf[3],data};
(vErrors ??= []).push(err34);
errors++;
}
const _errs44 = errors;
let valid17 = false;
const _errs45 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.prompt === undefined){
const err35 = {instancePath,schemaPath:"#/allOf/4/anyOf/0/required",keyword:"required",params:{missingProperty: "prompt"},message:"must have required property '"+"prompt"+"'",parentSchema:schema33.allOf[4].anyOf[0],data};
(vErrors ??= []).push(err35);
errors++;
}
if(data.prompt !== undefined){
let data14 = data.prompt;
if(typeof data14 === "string"){
if(data14.length < 1){
const err36 = {instancePath:instancePath+"/prompt",schemaPath:"#/allOf/4/anyOf/0/properties/prompt/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",parentSchema:schema33.allOf[4].anyOf[0].properties.prompt,data:data14};
(vErrors ??= []).push(err36);
errors++;
}
}
}
}
var _valid2 = _errs45 === errors;
valid17 = valid17 || _valid2;
if(!valid17){
const _errs47 = errors;
const _errs48 = errors;
let valid19 = false;
const _errs49 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.image_urls === undefined){
const err37 = {instancePath,schemaPath:"#/allOf/4/anyOf/1/anyOf/0/required",keyword:"required",params:{missingProperty: "image_urls"},message:"must have required property '"+"image_urls"+"'",parentSchema:schema33.allOf[4].anyOf[1].anyOf[0],data};
(vErrors ??= []).push(err37);
errors++;
}
if(data.image_urls !== undefined){
let data15 = data.image_urls;
if(Array.isArray(data15)){
if(data15.length < 1){
const err38 = {instancePath:instancePath+"/image_urls",schemaPath:"#/allOf/4/anyOf/1/anyOf/0/properties/image_urls/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items",parentSchema:schema33.allOf[4].anyOf[1].anyOf[0].properties.image_urls,data:data15};
(vErrors ??= []).push(err38);
errors++;
}
}
}
}
var _valid3 = _errs49 === errors;
valid19 = valid19 || _valid3;
if(!valid19){
const _errs51 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.image_with_roles === undefined){
const err39 = {instancePath,schemaPath:"#/allOf/4/anyOf/1/anyOf/1/required",keyword:"required",params:{missingProperty: "image_with_roles"},message:"must have required property '"+"image_with_roles"+"'",parentSchema:schema33.allOf[4].anyOf[1].anyOf[1],data};
(vErrors ??= []).push(err39);
errors++;
}
if(data.image_with_roles !== undefined){
let data16 = data.image_with_roles;
if(Array.isArray(data16)){
if(data16.length < 1){
const err40 = {instancePath:instancePath+"/image_with_roles",schemaPath:"#/allOf/4/anyOf/1/anyOf/1/properties/image_with_roles/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items",parentSchema:schema33.allOf[4].anyOf[1].anyOf[1].properties.image_with_roles,data:data16};
(vErrors ??= []).push(err40);
errors++;
}
}
}
}
var _valid3 = _errs51 === errors;
valid19 = valid19 || _valid3;
if(!valid19){
const _errs53 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.video_urls === undefined){
const err41 = {instancePath,schemaPath:"#/allOf/4/anyOf/1/anyOf/2/required",keyword:"required",params:{missingProperty: "video_urls"},message:"must have required property '"+"video_urls"+"'",parentSchema:schema33.allOf[4].anyOf[1].anyOf[2],data};
(vErrors ??= []).push(err41);
errors++;
}
if(data.video_urls !== undefined){
let data17 = data.video_urls;
if(Array.isArray(data17)){
if(data17.length < 1){
const err42 = {instancePath:instancePath+"/video_urls",schemaPath:"#/allOf/4/anyOf/1/anyOf/2/properties/video_urls/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items",parentSchema:schema33.allOf[4].anyOf[1].anyOf[2].properties.video_urls,data:data17};
(vErrors ??= []).push(err42);
errors++;
}
}
}
}
var _valid3 = _errs53 === errors;
valid19 = valid19 || _valid3;
}
}
if(!valid19){
const err43 = {instancePath,schemaPath:"#/allOf/4/anyOf/1/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf",parentSchema:schema33.allOf[4].anyOf[1],data};
(vErrors ??= []).push(err43);
errors++;
}
else {
errors = _errs48;
if(vErrors !== null){
if(_errs48){
vErrors.length = _errs48;
}
else {
vErrors = null;
}
}
}
var _valid2 = _errs47 === errors;
valid17 = valid17 || _valid2;
}
if(!valid17){
const err44 = {instancePath,schemaPath:"#/allOf/4/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf",parentSchema:schema33.allOf[4],data};
(vErrors ??= []).push(err44);
errors++;
}
else {
errors = _errs44;
if(vErrors !== null){
if(_errs44){
vErrors.length = _errs44;
}
else {
vErrors = null;
}
}
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.model === undefined){
const err45 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "model"},message:"must have required property '"+"model"+"'",parentSchema:schema33,data};
(vErrors ??= []).push(err45);
errors++;
}
for(const key0 in data){
if(!(func2.call(schema33.properties, key0))){
const err46 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",parentSchema:schema33,data};
(vErrors ??= []).push(err46);
errors++;
}
}
if(data.model !== undefined){
let data18 = data.model;
if("doubao-seedance-2.0" !== data18){
const err47 = {instancePath:instancePath+"/model",schemaPath:"#/properties/model/const",keyword:"const",params:{allowedValue: "doubao-seedance-2.0"},message:"must be equal to constant",parentSchema:schema33.properties.model,data:data18};
(vErrors ??= []).push(err47);
errors++;
}
}
if(data.prompt !== undefined){
let data19 = data.prompt;
if(typeof data19 === "string"){
if(data19.length > 4000 && func1(data19) > 4000){
const err48 = {instancePath:instancePath+"/prompt",schemaPath:"#/$defs/Prompt/maxLength",keyword:"maxLength",params:{limit: 4000},message:"must NOT have more than 4000 characters",parentSchema:schema34,data:data19};
(vErrors ??= []).push(err48);
errors++;
}
}
else {
const err49 = {instancePath:instancePath+"/prompt",schemaPath:"#/$defs/Prompt/type",keyword:"type",params:{type: "string"},message:"must be string",parentSchema:schema34,data:data19};
(vErrors ??= []).push(err49);
errors++;
}
}
if(data.duration !== undefined){
let data20 = data.duration;
if(!(((typeof data20 == "number") && (!(data20 % 1) && !isNaN(data20))) && (isFinite(data20)))){
const err50 = {instancePath:instancePath+"/duration",schemaPath:"#/$defs/Duration/type",keyword:"type",params:{type: "integer"},message:"must be integer",parentSchema:schema35,data:data20};
(vErrors ??= []).push(err50);
errors++;
}
if((typeof data20 == "number") && (isFinite(data20))){
if(data20 > 15 || isNaN(data20)){
const err51 = {instancePath:instancePath+"/duration",schemaPath:"#/$defs/Duration/maximum",keyword:"maximum",params:{comparison: "<=", limit: 15},message:"must be <= 15",parentSchema:schema35,data:data20};
(vErrors ??= []).push(err51);
errors++;
}
if(data20 < 4 || isNaN(data20)){
const err52 = {instancePath:instancePath+"/duration",schemaPath:"#/$defs/Duration/minimum",keyword:"minimum",params:{comparison: ">=", limit: 4},message:"must be >= 4",parentSchema:schema35,data:data20};
(vErrors ??= []).push(err52);
errors++;
}
}
}
if(data.size !== undefined){
let data21 = data.size;
if(typeof data21 !== "string"){
const err53 = {instancePath:instancePath+"/size",schemaPath:"#/$defs/Size/type",keyword:"type",params:{type: "string"},message:"must be string",parentSchema:schema36,data:data21};
(vErrors ??= []).push(err53);
errors++;
}
if(!(((((((data21 === "16:9") || (data21 === "9:16")) || (data21 === "1:1")) || (data21 === "4:3")) || (data21 === "3:4")) || (data21 === "21:9")) || (data21 === "adaptive"))){
const err54 = {instancePath:instancePath+"/size",schemaPath:"#/$defs/Size/enum",keyword:"enum",params:{allowedValues: schema36.enum},message:"must be equal to one of the allowed values",parentSchema:schema36,data:data21};
(vErrors ??= []).push(err54);
errors++;
}
}
if(data.resolution !== undefined){
let data22 = data.resolution;
if(typeof data22 !== "string"){
const err55 = {instancePath:instancePath+"/resolution",schemaPath:"#/$defs/Resolution/type",keyword:"type",params:{type: "string"},message:"must be string",parentSchema:schema37,data:data22};
(vErrors ??= []).push(err55);
errors++;
}
if(!((((data22 === "480p") || (data22 === "720p")) || (data22 === "1080p")) || (data22 === "4k"))){
const err56 = {instancePath:instancePath+"/resolution",schemaPath:"#/$defs/Resolution/enum",keyword:"enum",params:{allowedValues: schema37.enum},message:"must be equal to one of the allowed values",parentSchema:schema37,data:data22};
(vErrors ??= []).push(err56);
errors++;
}
}
if(data.seed !== undefined){
let data23 = data.seed;
if(!(((typeof data23 == "number") && (!(data23 % 1) && !isNaN(data23))) && (isFinite(data23)))){
const err57 = {instancePath:instancePath+"/seed",schemaPath:"#/properties/seed/type",keyword:"type",params:{type: "integer"},message:"must be integer",parentSchema:schema33.properties.seed,data:data23};
(vErrors ??= []).push(err57);
errors++;
}
}
if(data.generate_audio !== undefined){
let data24 = data.generate_audio;
if(typeof data24 !== "boolean"){
const err58 = {instancePath:instancePath+"/generate_audio",schemaPath:"#/properties/generate_audio/type",keyword:"type",params:{type: "boolean"},message:"must be boolean",parentSchema:schema33.properties.generate_audio,data:data24};
(vErrors ??= []).push(err58);
errors++;
}
}
if(data.return_last_frame !== undefined){
let data25 = data.return_last_frame;
if(typeof data25 !== "boolean"){
const err59 = {instancePath:instancePath+"/return_last_frame",schemaPath:"#/properties/return_last_frame/type",keyword:"type",params:{type: "boolean"},message:"must be boolean",parentSchema:schema33.properties.return_last_frame,data:data25};
(vErrors ??= []).push(err59);
errors++;
}
}
if(data.tools !== undefined){
let data26 = data.tools;
if(Array.isArray(data26)){
const len2 = data26.length;
for(let i2=0; i2<len2; i2++){
let data27 = data26[i2];
if(data27 && typeof data27 == "object" && !Array.isArray(data27)){
if(data27.type === undefined){
const err60 = {instancePath:instancePath+"/tools/" + i2,schemaPath:"#/$defs/Tool/required",keyword:"required",params:{missingProperty: "type"},message:"must have required property '"+"type"+"'",parentSchema:schema38,data:data27};
(vErrors ??= []).push(err60);
errors++;
}
for(const key1 in data27){
if(!(key1 === "type")){
const err61 = {instancePath:instancePath+"/tools/" + i2,schemaPath:"#/$defs/Tool/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties",parentSchema:schema38,data:data27};
(vErrors ??= []).push(err61);
errors++;
}
}
if(data27.type !== undefined){
let data28 = data27.type;
if("web_search" !== data28){
const err62 = {instancePath:instancePath+"/tools/" + i2+"/type",schemaPath:"#/$defs/Tool/properties/type/const",keyword:"const",params:{allowedValue: "web_search"},message:"must be equal to constant",parentSchema:schema38.properties.type,data:data28};
(vErrors ??= []).push(err62);
errors++;
}
}
}
else {
const err63 = {instancePath:instancePath+"/tools/" + i2,schemaPath:"#/$defs/Tool/type",keyword:"type",params:{type: "object"},message:"must be object",parentSchema:schema38,data:data27};
(vErrors ??= []).push(err63);
errors++;
}
}
}
else {
const err64 = {instancePath:instancePath+"/tools",schemaPath:"#/properties/tools/type",keyword:"type",params:{type: "array"},message:"must be array",parentSchema:schema33.properties.tools,data:data26};
(vErrors ??= []).push(err64);
errors++;
}
}
if(data.image_urls !== undefined){
let data29 = data.image_urls;
if(Array.isArray(data29)){
if(data29.length > 9){
const err65 = {instancePath:instancePath+"/image_urls",schemaPath:"#/properties/image_urls/maxItems",keyword:"maxItems",params:{limit: 9},message:"must NOT have more than 9 items",parentSchema:schema33.properties.image_urls,data:data29};
(vErrors ??= []).push(err65);
errors++;
}
const len3 = data29.length;
for(let i3=0; i3<len3; i3++){
let data30 = data29[i3];
if(typeof data30 === "string"){
if(!pattern4.test(data30)){
const err66 = {instancePath:instancePath+"/image_urls/" + i3,schemaPath:"#/$defs/MediaUrl/pattern",keyword:"pattern",params:{pattern: "^([hH][tT][tT][pP][sS]?|[aA][sS][sS][eE][tT])://[^\\s/?#:]"},message:"must match pattern \""+"^([hH][tT][tT][pP][sS]?|[aA][sS][sS][eE][tT])://[^\\s/?#:]"+"\"",parentSchema:schema39,data:data30};
(vErrors ??= []).push(err66);
errors++;
}
}
else {
const err67 = {instancePath:instancePath+"/image_urls/" + i3,schemaPath:"#/$defs/MediaUrl/type",keyword:"type",params:{type: "string"},message:"must be string",parentSchema:schema39,data:data30};
(vErrors ??= []).push(err67);
errors++;
}
}
}
else {
const err68 = {instancePath:instancePath+"/image_urls",schemaPath:"#/properties/image_urls/type",keyword:"type",params:{type: "array"},message:"must be array",parentSchema:schema33.properties.image_urls,data:data29};
(vErrors ??= []).push(err68);
errors++;
}
}
if(data.image_with_roles !== undefined){
let data31 = data.image_with_roles;
if(Array.isArray(data31)){
const len4 = data31.length;
for(let i4=0; i4<len4; i4++){
if(!(validate23(data31[i4], {instancePath:instancePath+"/image_with_roles/" + i4,parentData:data31,parentDataProperty:i4,rootData,dynamicAnchors}))){
if (vErrors === null) vErrors = validate23.errors; else for (const error of validate23.errors) vErrors.push(error);
errors += validate23.errors.length;
}
}
}
else {
const err69 = {instancePath:instancePath+"/image_with_roles",schemaPath:"#/properties/image_with_roles/type",keyword:"type",params:{type: "array"},message:"must be array",parentSchema:schema33.properties.image_with_roles,data:data31};
(vErrors ??= []).push(err69);
errors++;
}
}
if(data.video_urls !== undefined){
let data33 = data.video_urls;
if(Array.isArray(data33)){
if(data33.length > 3){
const err70 = {instancePath:instancePath+"/video_urls",schemaPath:"#/properties/video_urls/maxItems",keyword:"maxItems",params:{limit: 3},message:"must NOT have more than 3 items",parentSchema:schema33.properties.video_urls,data:data33};
(vErrors ??= []).push(err70);
errors++;
}
const len5 = data33.length;
for(let i5=0; i5<len5; i5++){
let data34 = data33[i5];
if(typeof data34 === "string"){
if(!pattern4.test(data34)){
const err71 = {instancePath:instancePath+"/video_urls/" + i5,schemaPath:"#/$defs/MediaUrl/pattern",keyword:"pattern",params:{pattern: "^([hH][tT][tT][pP][sS]?|[aA][sS][sS][eE][tT])://[^\\s/?#:]"},message:"must match pattern \""+"^([hH][tT][tT][pP][sS]?|[aA][sS][sS][eE][tT])://[^\\s/?#:]"+"\"",parentSchema:schema39,data:data34};
(vErrors ??= []).push(err71);
errors++;
}
}
else {
const err72 = {instancePath:instancePath+"/video_urls/" + i5,schemaPath:"#/$defs/MediaUrl/type",keyword:"type",params:{type: "string"},message:"must be string",parentSchema:schema39,data:data34};
(vErrors ??= []).push(err72);
errors++;
}
}
}
else {
const err73 = {instancePath:instancePath+"/video_urls",schemaPath:"#/properties/video_urls/type",keyword:"type",params:{type: "array"},message:"must be array",parentSchema:schema33.properties.video_urls,data:data33};
(vErrors ??= []).push(err73);
errors++;
}
}
if(data.audio_urls !== undefined){
let data35 = data.audio_urls;
if(Array.isArray(data35)){
if(data35.length > 3){
const err74 = {instancePath:instancePath+"/audio_urls",schemaPath:"#/properties/audio_urls/maxItems",keyword:"maxItems",params:{limit: 3},message:"must NOT have more than 3 items",parentSchema:schema33.properties.audio_urls,data:data35};
(vErrors ??= []).push(err74);
errors++;
}
const len6 = data35.length;
for(let i6=0; i6<len6; i6++){
let data36 = data35[i6];
if(typeof data36 === "string"){
if(!pattern4.test(data36)){
const err75 = {instancePath:instancePath+"/audio_urls/" + i6,schemaPath:"#/$defs/MediaUrl/pattern",keyword:"pattern",params:{pattern: "^([hH][tT][tT][pP][sS]?|[aA][sS][sS][eE][tT])://[^\\s/?#:]"},message:"must match pattern \""+"^([hH][tT][tT][pP][sS]?|[aA][sS][sS][eE][tT])://[^\\s/?#:]"+"\"",parentSchema:schema39,data:data36};
(vErrors ??= []).push(err75);
errors++;
}
}
else {
const err76 = {instancePath:instancePath+"/audio_urls/" + i6,schemaPath:"#/$defs/MediaUrl/type",keyword:"type",params:{type: "string"},message:"must be string",parentSchema:schema39,data:data36};
(vErrors ??= []).push(err76);
errors++;
}
}
}
else {
const err77 = {instancePath:instancePath+"/audio_urls",schemaPath:"#/properties/audio_urls/type",keyword:"type",params:{type: "array"},message:"must be array",parentSchema:schema33.properties.audio_urls,data:data35};
(vErrors ??= []).push(err77);
errors++;
}
}
if(data.webhook !== undefined){
let data37 = data.webhook;
if(typeof data37 !== "string"){
const err78 = {instancePath:instancePath+"/webhook",schemaPath:"#/$defs/Webhook/type",keyword:"type",params:{type: "string"},message:"must be string",parentSchema:schema45,data:data37};
(vErrors ??= []).push(err78);
errors++;
}
}
if(data.language !== undefined){
let data38 = data.language;
if(typeof data38 !== "string"){
const err79 = {instancePath:instancePath+"/language",schemaPath:"#/$defs/Language/type",keyword:"type",params:{type: "string"},message:"must be string",parentSchema:schema46,data:data38};
(vErrors ??= []).push(err79);
errors++;
}
}
if(data.aspect_ratio !== undefined){
const err80 = {instancePath:instancePath+"/aspect_ratio",schemaPath:"#/properties/aspect_ratio/not",keyword:"not",params:{},message:"must NOT be valid",parentSchema:schema33.properties.aspect_ratio,data:data.aspect_ratio};
(vErrors ??= []).push(err80);
errors++;
}
if(data.audio !== undefined){
const err81 = {instancePath:instancePath+"/audio",schemaPath:"#/properties/audio/not",keyword:"not",params:{},message:"must NOT be valid",parentSchema:schema33.properties.audio,data:data.audio};
(vErrors ??= []).push(err81);
errors++;
}
}
else {
const err82 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",parentSchema:schema33,data};
(vErrors ??= []).push(err82);
errors++;
}
validate22.errors = vErrors;
return errors === 0;
}

const schema47 = {"type":"object","additionalProperties":false,"required":["model"],"x-limit":{"required":{"model":"apimart/model-required"}},"properties":{"model":{"const":"doubao-seedance-2.0-fast","x-limit":"apimart/model-enum"},"prompt":{"$ref":"#/$defs/Prompt"},"duration":{"$ref":"#/$defs/Duration"},"size":{"$ref":"#/$defs/Size"},"resolution":{"$ref":"#/$defs/ReducedResolution"},"seed":{"type":"integer"},"generate_audio":{"type":"boolean","default":false},"return_last_frame":{"type":"boolean","default":false},"tools":{"type":"array","items":{"$ref":"#/$defs/Tool"}},"image_urls":{"type":"array","items":{"$ref":"#/$defs/MediaUrl"},"maxItems":9,"x-limit":"apimart/image-urls-max"},"image_with_roles":{"type":"array","items":{"$ref":"#/$defs/RoledImage"}},"video_urls":{"type":"array","items":{"$ref":"#/$defs/MediaUrl"},"maxItems":3,"x-limit":"apimart/video-urls-max"},"audio_urls":{"type":"array","items":{"$ref":"#/$defs/MediaUrl"},"maxItems":3,"x-limit":"apimart/audio-urls-max"},"webhook":{"$ref":"#/$defs/Webhook"},"language":{"$ref":"#/$defs/Language"},"aspect_ratio":{"not":{},"x-limit":"apimart/size-not-aspect-ratio"},"audio":{"not":{},"x-limit":"apimart/generate-audio-not-audio"}},"allOf":[{"not":{"required":["image_urls","image_with_roles"],"properties":{"image_urls":{"type":"array","minItems":1},"image_with_roles":{"type":"array","minItems":1}}},"x-limit":"apimart/image-urls-xor-image-with-roles"},{"not":{"required":["image_with_roles","video_urls"],"properties":{"image_with_roles":{"type":"array","contains":{"type":"object","required":["role"],"properties":{"role":{"enum":["first_frame","last_frame"]}}}},"video_urls":{"type":"array","minItems":1}}},"x-limit":"apimart/first-last-frame-excludes-video"},{"not":{"required":["image_with_roles","audio_urls"],"properties":{"image_with_roles":{"type":"array","contains":{"type":"object","required":["role"],"properties":{"role":{"enum":["first_frame","last_frame"]}}}},"audio_urls":{"type":"array","minItems":1}}},"x-limit":"apimart/first-last-frame-excludes-audio"},{"if":{"required":["audio_urls"],"properties":{"audio_urls":{"type":"array","minItems":1}}},"then":{"anyOf":[{"required":["image_urls"],"properties":{"image_urls":{"minItems":1}}},{"required":["image_with_roles"],"properties":{"image_with_roles":{"minItems":1}}},{"required":["video_urls"],"properties":{"video_urls":{"minItems":1}}}]},"x-limit":"apimart/audio-needs-image-or-video"},{"anyOf":[{"required":["prompt"],"properties":{"prompt":{"minLength":1}}},{"anyOf":[{"required":["image_urls"],"properties":{"image_urls":{"minItems":1}}},{"required":["image_with_roles"],"properties":{"image_with_roles":{"minItems":1}}},{"required":["video_urls"],"properties":{"video_urls":{"minItems":1}}}]}],"x-limit":"apimart/prompt-required-for-text-to-video"}]};
const schema51 = {"type":"string","enum":["480p","720p","1080p","4k"],"not":{"enum":["1080p","4k"]},"default":"720p","x-limit":{"enum":"apimart/resolution-enum","not":"apimart/resolution-1080p-4k-standard-only"}};

function validate25(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const _errs2 = errors;
const _errs3 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((data.image_urls === undefined) && (missing0 = "image_urls")) || ((data.image_with_roles === undefined) && (missing0 = "image_with_roles"))){
errors++;
}
else {
if(data.image_urls !== undefined){
let data0 = data.image_urls;
const _errs4 = errors;
if(errors === _errs4){
if(Array.isArray(data0)){
if(data0.length < 1){
errors++;
}
}
else {
errors++;
}
}
var valid2 = _errs4 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data.image_with_roles !== undefined){
let data1 = data.image_with_roles;
const _errs6 = errors;
if(errors === _errs6){
if(Array.isArray(data1)){
if(data1.length < 1){
errors++;
}
}
else {
errors++;
}
}
var valid2 = _errs6 === errors;
}
else {
var valid2 = true;
}
}
}
}
var valid1 = _errs3 === errors;
if(valid1){
const err5 = {instancePath,schemaPath:"#/allOf/0/not",keyword:"not",params:{},message:"must NOT be valid",parentSchema:schema47.allOf[0],data};
(vErrors ??= []).push(err5);
errors++;
}
else {
errors = _errs2;
if(vErrors !== null){
if(_errs2){
vErrors.length = _errs2;
}
else {
vErrors = null;
}
}
}
const _errs9 = errors;
const _errs10 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
let missing1;
if(((data.image_with_roles === undefined) && (missing1 = "image_with_roles")) || ((data.video_urls === undefined) && (missing1 = "video_urls"))){
errors++;
}
else {
if(data.image_with_roles !== undefined){
let data2 = data.image_with_roles;
const _errs11 = errors;
if(errors === _errs11){
if(Array.isArray(data2)){
const _errs13 = errors;
const len0 = data2.length;
for(let i0=0; i0<len0; i0++){
let data3 = data2[i0];
const _errs14 = errors;
if(errors === _errs14){
if(data3 && typeof data3 == "object" && !Array.isArray(data3)){
let missing2;
if((data3.role === undefined) && (missing2 = "role")){
errors++;
}
else {
if(data3.role !== undefined){
let data4 = data3.role;
if(!((data4 === "first_frame") || (data4 === "last_frame"))){
errors++;
}
}
}
}
else {
errors++;
}
}
var valid5 = _errs14 === errors;
if(valid5){
break;
}
}
if(!valid5){
errors++;
}
else {
errors = _errs13;
if(vErrors !== null){
if(_errs13){
vErrors.length = _errs13;
}
else {
vErrors = null;
}
}
}
}
else {
errors++;
}
}
var valid4 = _errs11 === errors;
}
else {
var valid4 = true;
}
if(valid4){
if(data.video_urls !== undefined){
let data5 = data.video_urls;
const _errs17 = errors;
if(errors === _errs17){
if(Array.isArray(data5)){
if(data5.length < 1){
errors++;
}
}
else {
errors++;
}
}
var valid4 = _errs17 === errors;
}
else {
var valid4 = true;
}
}
}
}
var valid3 = _errs10 === errors;
if(valid3){
const err14 = {instancePath,schemaPath:"#/allOf/1/not",keyword:"not",params:{},message:"must NOT be valid",parentSchema:schema47.allOf[1],data};
(vErrors ??= []).push(err14);
errors++;
}
else {
errors = _errs9;
if(vErrors !== null){
if(_errs9){
vErrors.length = _errs9;
}
else {
vErrors = null;
}
}
}
const _errs20 = errors;
const _errs21 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
let missing3;
if(((data.image_with_roles === undefined) && (missing3 = "image_with_roles")) || ((data.audio_urls === undefined) && (missing3 = "audio_urls"))){
errors++;
}
else {
if(data.image_with_roles !== undefined){
let data6 = data.image_with_roles;
const _errs22 = errors;
if(errors === _errs22){
if(Array.isArray(data6)){
const _errs24 = errors;
const len1 = data6.length;
for(let i1=0; i1<len1; i1++){
let data7 = data6[i1];
const _errs25 = errors;
if(errors === _errs25){
if(data7 && typeof data7 == "object" && !Array.isArray(data7)){
let missing4;
if((data7.role === undefined) && (missing4 = "role")){
errors++;
}
else {
if(data7.role !== undefined){
let data8 = data7.role;
if(!((data8 === "first_frame") || (data8 === "last_frame"))){
errors++;
}
}
}
}
else {
errors++;
}
}
var valid9 = _errs25 === errors;
if(valid9){
break;
}
}
if(!valid9){
errors++;
}
else {
errors = _errs24;
if(vErrors !== null){
if(_errs24){
vErrors.length = _errs24;
}
else {
vErrors = null;
}
}
}
}
else {
errors++;
}
}
var valid8 = _errs22 === errors;
}
else {
var valid8 = true;
}
if(valid8){
if(data.audio_urls !== undefined){
let data9 = data.audio_urls;
const _errs28 = errors;
if(errors === _errs28){
if(Array.isArray(data9)){
if(data9.length < 1){
errors++;
}
}
else {
errors++;
}
}
var valid8 = _errs28 === errors;
}
else {
var valid8 = true;
}
}
}
}
var valid7 = _errs21 === errors;
if(valid7){
const err23 = {instancePath,schemaPath:"#/allOf/2/not",keyword:"not",params:{},message:"must NOT be valid",parentSchema:schema47.allOf[2],data};
(vErrors ??= []).push(err23);
errors++;
}
else {
errors = _errs20;
if(vErrors !== null){
if(_errs20){
vErrors.length = _errs20;
}
else {
vErrors = null;
}
}
}
const _errs31 = errors;
let valid11 = true;
const _errs32 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
let missing5;
if((data.audio_urls === undefined) && (missing5 = "audio_urls")){
errors++;
}
else {
if(data.audio_urls !== undefined){
let data10 = data.audio_urls;
const _errs33 = errors;
if(errors === _errs33){
if(Array.isArray(data10)){
if(data10.length < 1){
errors++;
}
}
else {
errors++;
}
}
}
}
}
var _valid0 = _errs32 === errors;
errors = _errs31;
if(vErrors !== null){
if(_errs31){
vErrors.length = _errs31;
}
else {
vErrors = null;
}
}
if(_valid0){
const _errs35 = errors;
const _errs36 = errors;
let valid13 = false;
const _errs37 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.image_urls === undefined){
const err27 = {instancePath,schemaPath:"#/allOf/3/then/anyOf/0/required",keyword:"required",params:{missingProperty: "image_urls"},message:"must have required property '"+"image_urls"+"'",parentSchema:schema47.allOf[3].then.anyOf[0],data};
(vErrors ??= []).push(err27);
errors++;
}
if(data.image_urls !== undefined){
let data11 = data.image_urls;
if(Array.isArray(data11)){
if(data11.length < 1){
const err28 = {instancePath:instancePath+"/image_urls",schemaPath:"#/allOf/3/then/anyOf/0/properties/image_urls/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items",parentSchema:schema47.allOf[3].then.anyOf[0].properties.image_urls,data:data11};
(vErrors ??= []).push(err28);
errors++;
}
}
}
}
var _valid1 = _errs37 === errors;
valid13 = valid13 || _valid1;
if(!valid13){
const _errs39 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.image_with_roles === undefined){
const err29 = {instancePath,schemaPath:"#/allOf/3/then/anyOf/1/required",keyword:"required",params:{missingProperty: "image_with_roles"},message:"must have required property '"+"image_with_roles"+"'",parentSchema:schema47.allOf[3].then.anyOf[1],data};
(vErrors ??= []).push(err29);
errors++;
}
if(data.image_with_roles !== undefined){
let data12 = data.image_with_roles;
if(Array.isArray(data12)){
if(data12.length < 1){
const err30 = {instancePath:instancePath+"/image_with_roles",schemaPath:"#/allOf/3/then/anyOf/1/properties/image_with_roles/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items",parentSchema:schema47.allOf[3].then.anyOf[1].properties.image_with_roles,data:data12};
(vErrors ??= []).push(err30);
errors++;
}
}
}
}
var _valid1 = _errs39 === errors;
valid13 = valid13 || _valid1;
if(!valid13){
const _errs41 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.video_urls === undefined){
const err31 = {instancePath,schemaPath:"#/allOf/3/then/anyOf/2/required",keyword:"required",params:{missingProperty: "video_urls"},message:"must have required property '"+"video_urls"+"'",parentSchema:schema47.allOf[3].then.anyOf[2],data};
(vErrors ??= []).push(err31);
errors++;
}
if(data.video_urls !== undefined){
let data13 = data.video_urls;
if(Array.isArray(data13)){
if(data13.length < 1){
const err32 = {instancePath:instancePath+"/video_urls",schemaPath:"#/allOf/3/then/anyOf/2/properties/video_urls/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items",parentSchema:schema47.allOf[3].then.anyOf[2].properties.video_urls,data:data13};
(vErrors ??= []).push(err32);
errors++;
}
}
}
}
var _valid1 = _errs41 === errors;
valid13 = valid13 || _valid1;
}
}
if(!valid13){
const err33 = {instancePath,schemaPath:"#/allOf/3/then/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf",parentSchema:schema47.allOf[3].then,data};
(vErrors ??= []).push(err33);
errors++;
}
else {
errors = _errs36;
if(vErrors !== null){
if(_errs36){
vErrors.length = _errs36;
}
else {
vErrors = null;
}
}
}
var _valid0 = _errs35 === errors;
valid11 = _valid0;
}
if(!valid11){
const err34 = {instancePath,schemaPath:"#/allOf/3/if",keyword:"if",params:{failingKeyword: "then"},message:"must match \"then\" schema",parentSchema:schema47.allOf[3],data};
(vErrors ??= []).push(err34);
errors++;
}
const _errs44 = errors;
let valid17 = false;
const _errs45 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.prompt === undefined){
const err35 = {instancePath,schemaPath:"#/allOf/4/anyOf/0/required",keyword:"required",params:{missingProperty: "prompt"},message:"must have required property '"+"prompt"+"'",parentSchema:schema47.allOf[4].anyOf[0],data};
(vErrors ??= []).push(err35);
errors++;
}
if(data.prompt !== undefined){
let data14 = data.prompt;
if(typeof data14 === "string"){
if(data14.length < 1){
const err36 = {instancePath:instancePath+"/prompt",schemaPath:"#/allOf/4/anyOf/0/properties/prompt/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",parentSchema:schema47.allOf[4].anyOf[0].properties.prompt,data:data14};
(vErrors ??= []).push(err36);
errors++;
}
}
}
}
var _valid2 = _errs45 === errors;
valid17 = valid17 || _valid2;
if(!valid17){
const _errs47 = errors;
const _errs48 = errors;
let valid19 = false;
const _errs49 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.image_urls === undefined){
const err37 = {instancePath,schemaPath:"#/allOf/4/anyOf/1/anyOf/0/required",keyword:"required",params:{missingProperty: "image_urls"},message:"must have required property '"+"image_urls"+"'",parentSchema:schema47.allOf[4].anyOf[1].anyOf[0],data};
(vErrors ??= []).push(err37);
errors++;
}
if(data.image_urls !== undefined){
let data15 = data.image_urls;
if(Array.isArray(data15)){
if(data15.length < 1){
const err38 = {instancePath:instancePath+"/image_urls",schemaPath:"#/allOf/4/anyOf/1/anyOf/0/properties/image_urls/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items",parentSchema:schema47.allOf[4].anyOf[1].anyOf[0].properties.image_urls,data:data15};
(vErrors ??= []).push(err38);
errors++;
}
}
}
}
var _valid3 = _errs49 === errors;
valid19 = valid19 || _valid3;
if(!valid19){
const _errs51 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.image_with_roles === undefined){
const err39 = {instancePath,schemaPath:"#/allOf/4/anyOf/1/anyOf/1/required",keyword:"required",params:{missingProperty: "image_with_roles"},message:"must have required property '"+"image_with_roles"+"'",parentSchema:schema47.allOf[4].anyOf[1].anyOf[1],data};
(vErrors ??= []).push(err39);
errors++;
}
if(data.image_with_roles !== undefined){
let data16 = data.image_with_roles;
if(Array.isArray(data16)){
if(data16.length < 1){
const err40 = {instancePath:instancePath+"/image_with_roles",schemaPath:"#/allOf/4/anyOf/1/anyOf/1/properties/image_with_roles/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items",parentSchema:schema47.allOf[4].anyOf[1].anyOf[1].properties.image_with_roles,data:data16};
(vErrors ??= []).push(err40);
errors++;
}
}
}
}
var _valid3 = _errs51 === errors;
valid19 = valid19 || _valid3;
if(!valid19){
const _errs53 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.video_urls === undefined){
const err41 = {instancePath,schemaPath:"#/allOf/4/anyOf/1/anyOf/2/required",keyword:"required",params:{missingProperty: "video_urls"},message:"must have required property '"+"video_urls"+"'",parentSchema:schema47.allOf[4].anyOf[1].anyOf[2],data};
(vErrors ??= []).push(err41);
errors++;
}
if(data.video_urls !== undefined){
let data17 = data.video_urls;
if(Array.isArray(data17)){
if(data17.length < 1){
const err42 = {instancePath:instancePath+"/video_urls",schemaPath:"#/allOf/4/anyOf/1/anyOf/2/properties/video_urls/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items",parentSchema:schema47.allOf[4].anyOf[1].anyOf[2].properties.video_urls,data:data17};
(vErrors ??= []).push(err42);
errors++;
}
}
}
}
var _valid3 = _errs53 === errors;
valid19 = valid19 || _valid3;
}
}
if(!valid19){
const err43 = {instancePath,schemaPath:"#/allOf/4/anyOf/1/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf",parentSchema:schema47.allOf[4].anyOf[1],data};
(vErrors ??= []).push(err43);
errors++;
}
else {
errors = _errs48;
if(vErrors !== null){
if(_errs48){
vErrors.length = _errs48;
}
else {
vErrors = null;
}
}
}
var _valid2 = _errs47 === errors;
valid17 = valid17 || _valid2;
}
if(!valid17){
const err44 = {instancePath,schemaPath:"#/allOf/4/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf",parentSchema:schema47.allOf[4],data};
(vErrors ??= []).push(err44);
errors++;
}
else {
errors = _errs44;
if(vErrors !== null){
if(_errs44){
vErrors.length = _errs44;
}
else {
vErrors = null;
}
}
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.model === undefined){
const err45 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "model"},message:"must have required property '"+"model"+"'",parentSchema:schema47,data};
(vErrors ??= []).push(err45);
errors++;
}
for(const key0 in data){
if(!(func2.call(schema47.properties, key0))){
const err46 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",parentSchema:schema47,data};
(vErrors ??= []).push(err46);
errors++;
}
}
if(data.model !== undefined){
let data18 = data.model;
if("doubao-seedance-2.0-fast" !== data18){
const err47 = {instancePath:instancePath+"/model",schemaPath:"#/properties/model/const",keyword:"const",params:{allowedValue: "doubao-seedance-2.0-fast"},message:"must be equal to constant",parentSchema:schema47.properties.model,data:data18};
(vErrors ??= []).push(err47);
errors++;
}
}
if(data.prompt !== undefined){
let data19 = data.prompt;
if(typeof data19 === "string"){
if(data19.length > 4000 && func1(data19) > 4000){
const err48 = {instancePath:instancePath+"/prompt",schemaPath:"#/$defs/Prompt/maxLength",keyword:"maxLength",params:{limit: 4000},message:"must NOT have more than 4000 characters",parentSchema:schema34,data:data19};
(vErrors ??= []).push(err48);
errors++;
}
}
else {
const err49 = {instancePath:instancePath+"/prompt",schemaPath:"#/$defs/Prompt/type",keyword:"type",params:{type: "string"},message:"must be string",parentSchema:schema34,data:data19};
(vErrors ??= []).push(err49);
errors++;
}
}
if(data.duration !== undefined){
let data20 = data.duration;
if(!(((typeof data20 == "number") && (!(data20 % 1) && !isNaN(data20))) && (isFinite(data20)))){
const err50 = {instancePath:instancePath+"/duration",schemaPath:"#/$defs/Duration/type",keyword:"type",params:{type: "integer"},message:"must be integer",parentSchema:schema35,data:data20};
(vErrors ??= []).push(err50);
errors++;
}
if((typeof data20 == "number") && (isFinite(data20))){
if(data20 > 15 || isNaN(data20)){
const err51 = {instancePath:instancePath+"/duration",schemaPath:"#/$defs/Duration/maximum",keyword:"maximum",params:{comparison: "<=", limit: 15},message:"must be <= 15",parentSchema:schema35,data:data20};
(vErrors ??= []).push(err51);
errors++;
}
if(data20 < 4 || isNaN(data20)){
const err52 = {instancePath:instancePath+"/duration",schemaPath:"#/$defs/Duration/minimum",keyword:"minimum",params:{comparison: ">=", limit: 4},message:"must be >= 4",parentSchema:schema35,data:data20};
(vErrors ??= []).push(err52);
errors++;
}
}
}
if(data.size !== undefined){
let data21 = data.size;
if(typeof data21 !== "string"){
const err53 = {instancePath:instancePath+"/size",schemaPath:"#/$defs/Size/type",keyword:"type",params:{type: "string"},message:"must be string",parentSchema:schema36,data:data21};
(vErrors ??= []).push(err53);
errors++;
}
if(!(((((((data21 === "16:9") || (data21 === "9:16")) || (data21 === "1:1")) || (data21 === "4:3")) || (data21 === "3:4")) || (data21 === "21:9")) || (data21 === "adaptive"))){
const err54 = {instancePath:instancePath+"/size",schemaPath:"#/$defs/Size/enum",keyword:"enum",params:{allowedValues: schema36.enum},message:"must be equal to one of the allowed values",parentSchema:schema36,data:data21};
(vErrors ??= []).push(err54);
errors++;
}
}
if(data.resolution !== undefined){
let data22 = data.resolution;
if(typeof data22 !== "string"){
const err55 = {instancePath:instancePath+"/resolution",schemaPath:"#/$defs/ReducedResolution/type",keyword:"type",params:{type: "string"},message:"must be string",parentSchema:schema51,data:data22};
(vErrors ??= []).push(err55);
errors++;
}
if(!((((data22 === "480p") || (data22 === "720p")) || (data22 === "1080p")) || (data22 === "4k"))){
const err56 = {instancePath:instancePath+"/resolution",schemaPath:"#/$defs/ReducedResolution/enum",keyword:"enum",params:{allowedValues: schema51.enum},message:"must be equal to one of the allowed values",parentSchema:schema51,data:data22};
(vErrors ??= []).push(err56);
errors++;
}
const _errs69 = errors;
const _errs70 = errors;
if(!((data22 === "1080p") || (data22 === "4k"))){
errors++;
}
var valid28 = _errs70 === errors;
if(valid28){
const err58 = {instancePath:instancePath+"/resolution",schemaPath:"#/$defs/ReducedResolution/not",keyword:"not",params:{},message:"must NOT be valid",parentSchema:schema51,data:data22};
(vErrors ??= []).push(err58);
errors++;
}
else {
errors = _errs69;
if(vErrors !== null){
if(_errs69){
vErrors.length = _errs69;
}
else {
vErrors = null;
}
}
}
}
if(data.seed !== undefined){
let data23 = data.seed;
if(!(((typeof data23 == "number") && (!(data23 % 1) && !isNaN(data23))) && (isFinite(data23)))){
const err59 = {instancePath:instancePath+"/seed",schemaPath:"#/properties/seed/type",keyword:"type",params:{type: "integer"},message:"must be integer",parentSchema:schema47.properties.seed,data:data23};
(vErrors ??= []).push(err59);
errors++;
}
}
if(data.generate_audio !== undefined){
let data24 = data.generate_audio;
if(typeof data24 !== "boolean"){
const err60 = {instancePath:instancePath+"/generate_audio",schemaPath:"#/properties/generate_audio/type",keyword:"type",params:{type: "boolean"},message:"must be boolean",parentSchema:schema47.properties.generate_audio,data:data24};
(vErrors ??= []).push(err60);
errors++;
}
}
if(data.return_last_frame !== undefined){
let data25 = data.return_last_frame;
if(typeof data25 !== "boolean"){
const err61 = {instancePath:instancePath+"/return_last_frame",schemaPath:"#/properties/return_last_frame/type",keyword:"type",params:{type: "boolean"},message:"must be boolean",parentSchema:schema47.properties.return_last_frame,data:data25};
(vErrors ??= []).push(err61);
errors++;
}
}
if(data.tools !== undefined){
let data26 = data.tools;
if(Array.isArray(data26)){
const len2 = data26.length;
for(let i2=0; i2<len2; i2++){
let data27 = data26[i2];
if(data27 && typeof data27 == "object" && !Array.isArray(data27)){
if(data27.type === undefined){
const err62 = {instancePath:instancePath+"/tools/" + i2,schemaPath:"#/$defs/Tool/required",keyword:"required",params:{missingProperty: "type"},message:"must have required property '"+"type"+"'",parentSchema:schema38,data:data27};
(vErrors ??= []).push(err62);
errors++;
}
for(const key1 in data27){
if(!(key1 === "type")){
const err63 = {instancePath:instancePath+"/tools/" + i2,schemaPath:"#/$defs/Tool/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties",parentSchema:schema38,data:data27};
(vErrors ??= []).push(err63);
errors++;
}
}
if(data27.type !== undefined){
let data28 = data27.type;
if("web_search" !== data28){
const err64 = {instancePath:instancePath+"/tools/" + i2+"/type",schemaPath:"#/$defs/Tool/properties/type/const",keyword:"const",params:{allowedValue: "web_search"},message:"must be equal to constant",parentSchema:schema38.properties.type,data:data28};
(vErrors ??= []).push(err64);
errors++;
}
}
}
else {
const err65 = {instancePath:instancePath+"/tools/" + i2,schemaPath:"#/$defs/Tool/type",keyword:"type",params:{type: "object"},message:"must be object",parentSchema:schema38,data:data27};
(vErrors ??= []).push(err65);
errors++;
}
}
}
else {
const err66 = {instancePath:instancePath+"/tools",schemaPath:"#/properties/tools/type",keyword:"type",params:{type: "array"},message:"must be array",parentSchema:schema47.properties.tools,data:data26};
(vErrors ??= []).push(err66);
errors++;
}
}
if(data.image_urls !== undefined){
let data29 = data.image_urls;
if(Array.isArray(data29)){
if(data29.length > 9){
const err67 = {instancePath:instancePath+"/image_urls",schemaPath:"#/properties/image_urls/maxItems",keyword:"maxItems",params:{limit: 9},message:"must NOT have more than 9 items",parentSchema:schema47.properties.image_urls,data:data29};
(vErrors ??= []).push(err67);
errors++;
}
const len3 = data29.length;
for(let i3=0; i3<len3; i3++){
let data30 = data29[i3];
if(typeof data30 === "string"){
if(!pattern4.test(data30)){
const err68 = {instancePath:instancePath+"/image_urls/" + i3,schemaPath:"#/$defs/MediaUrl/pattern",keyword:"pattern",params:{pattern: "^([hH][tT][tT][pP][sS]?|[aA][sS][sS][eE][tT])://[^\\s/?#:]"},message:"must match pattern \""+"^([hH][tT][tT][pP][sS]?|[aA][sS][sS][eE][tT])://[^\\s/?#:]"+"\"",parentSchema:schema39,data:data30};
(vErrors ??= []).push(err68);
errors++;
}
}
else {
const err69 = {instancePath:instancePath+"/image_urls/" + i3,schemaPath:"#/$defs/MediaUrl/type",keyword:"type",params:{type: "string"},message:"must be string",parentSchema:schema39,data:data30};
(vErrors ??= []).push(err69);
errors++;
}
}
}
else {
const err70 = {instancePath:instancePath+"/image_urls",schemaPath:"#/properties/image_urls/type",keyword:"type",params:{type: "array"},message:"must be array",parentSchema:schema47.properties.image_urls,data:data29};
(vErrors ??= []).push(err70);
errors++;
}
}
if(data.image_with_roles !== undefined){
let data31 = data.image_with_roles;
if(Array.isArray(data31)){
const len4 = data31.length;
for(let i4=0; i4<len4; i4++){
if(!(validate23(data31[i4], {instancePath:instancePath+"/image_with_roles/" + i4,parentData:data31,parentDataProperty:i4,rootData,dynamicAnchors}))){
if (vErrors === null) vErrors = validate23.errors; else for (const error of validate23.errors) vErrors.push(error);
errors += validate23.errors.length;
}
}
}
else {
const err71 = {instancePath:instancePath+"/image_with_roles",schemaPath:"#/properties/image_with_roles/type",keyword:"type",params:{type: "array"},message:"must be array",parentSchema:schema47.properties.image_with_roles,data:data31};
(vErrors ??= []).push(err71);
errors++;
}
}
if(data.video_urls !== undefined){
let data33 = data.video_urls;
if(Array.isArray(data33)){
if(data33.length > 3){
const err72 = {instancePath:instancePath+"/video_urls",schemaPath:"#/properties/video_urls/maxItems",keyword:"maxItems",params:{limit: 3},message:"must NOT have more than 3 items",parentSchema:schema47.properties.video_urls,data:data33};
(vErrors ??= []).push(err72);
errors++;
}
const len5 = data33.length;
for(let i5=0; i5<len5; i5++){
let data34 = data33[i5];
if(typeof data34 === "string"){
if(!pattern4.test(data34)){
const err73 = {instancePath:instancePath+"/video_urls/" + i5,schemaPath:"#/$defs/MediaUrl/pattern",keyword:"pattern",params:{pattern: "^([hH][tT][tT][pP][sS]?|[aA][sS][sS][eE][tT])://[^\\s/?#:]"},message:"must match pattern \""+"^([hH][tT][tT][pP][sS]?|[aA][sS][sS][eE][tT])://[^\\s/?#:]"+"\"",parentSchema:schema39,data:data34};
(vErrors ??= []).push(err73);
errors++;
}
}
else {
const err74 = {instancePath:instancePath+"/video_urls/" + i5,schemaPath:"#/$defs/MediaUrl/type",keyword:"type",params:{type: "string"},message:"must be string",parentSchema:schema39,data:data34};
(vErrors ??= []).push(err74);
errors++;
}
}
}
else {
const err75 = {instancePath:instancePath+"/video_urls",schemaPath:"#/properties/video_urls/type",keyword:"type",params:{type: "array"},message:"must be array",parentSchema:schema47.properties.video_urls,data:data33};
(vErrors ??= []).push(err75);
errors++;
}
}
if(data.audio_urls !== undefined){
let data35 = data.audio_urls;
if(Array.isArray(data35)){
if(data35.length > 3){
const err76 = {instancePath:instancePath+"/audio_urls",schemaPath:"#/properties/audio_urls/maxItems",keyword:"maxItems",params:{limit: 3},message:"must NOT have more than 3 items",parentSchema:schema47.properties.audio_urls,data:data35};
(vErrors ??= []).push(err76);
errors++;
}
const len6 = data35.length;
for(let i6=0; i6<len6; i6++){
let data36 = data35[i6];
if(typeof data36 === "string"){
if(!pattern4.test(data36)){
const err77 = {instancePath:instancePath+"/audio_urls/" + i6,schemaPath:"#/$defs/MediaUrl/pattern",keyword:"pattern",params:{pattern: "^([hH][tT][tT][pP][sS]?|[aA][sS][sS][eE][tT])://[^\\s/?#:]"},message:"must match pattern \""+"^([hH][tT][tT][pP][sS]?|[aA][sS][sS][eE][tT])://[^\\s/?#:]"+"\"",parentSchema:schema39,data:data36};
(vErrors ??= []).push(err77);
errors++;
}
}
else {
const err78 = {instancePath:instancePath+"/audio_urls/" + i6,schemaPath:"#/$defs/MediaUrl/type",keyword:"type",params:{type: "string"},message:"must be string",parentSchema:schema39,data:data36};
(vErrors ??= []).push(err78);
errors++;
}
}
}
else {
const err79 = {instancePath:instancePath+"/audio_urls",schemaPath:"#/properties/audio_urls/type",keyword:"type",params:{type: "array"},message:"must be array",parentSchema:schema47.properties.audio_urls,data:data35};
(vErrors ??= []).push(err79);
errors++;
}
}
if(data.webhook !== undefined){
let data37 = data.webhook;
if(typeof data37 !== "string"){
const err80 = {instancePath:instancePath+"/webhook",schemaPath:"#/$defs/Webhook/type",keyword:"type",params:{type: "string"},message:"must be string",parentSchema:schema45,data:data37};
(vErrors ??= []).push(err80);
errors++;
}
}
if(data.language !== undefined){
let data38 = data.language;
if(typeof data38 !== "string"){
const err81 = {instancePath:instancePath+"/language",schemaPath:"#/$defs/Language/type",keyword:"type",params:{type: "string"},message:"must be string",parentSchema:schema46,data:data38};
(vErrors ??= []).push(err81);
errors++;
}
}
if(data.aspect_ratio !== undefined){
const err82 = {instancePath:instancePath+"/aspect_ratio",schemaPath:"#/properties/aspect_ratio/not",keyword:"not",params:{},message:"must NOT be valid",parentSchema:schema47.properties.aspect_ratio,data:data.aspect_ratio};
(vErrors ??= []).push(err82);
errors++;
}
if(data.audio !== undefined){
const err83 = {instancePath:instancePath+"/audio",schemaPath:"#/properties/audio/not",keyword:"not",params:{},message:"must NOT be valid",parentSchema:schema47.properties.audio,data:data.audio};
(vErrors ??= []).push(err83);
errors++;
}
}
else {
const err84 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",parentSchema:schema47,data};
(vErrors ??= []).push(err84);
errors++;
}
validate25.errors = vErrors;
return errors === 0;
}

const schema58 = {"type":"object","additionalProperties":false,"required":["model"],"x-limit":{"required":{"model":"apimart/model-required"}},"properties":{"model":{"const":"doubao-seedance-2.0-mini","x-limit":"apimart/model-enum"},"prompt":{"type":"string"},"duration":{"$ref":"#/$defs/Duration"},"size":{"$ref":"#/$defs/Size"},"resolution":{"$ref":"#/$defs/ReducedResolution"},"seed":{"type":"integer"},"generate_audio":{"type":"boolean","default":false},"return_last_frame":{"type":"boolean","default":false},"tools":{"type":"array","items":{"$ref":"#/$defs/Tool"}},"image_urls":{"type":"array","items":{"$ref":"#/$defs/PublicMediaUrl"},"maxItems":9,"x-limit":"apimart/image-urls-max"},"image_with_roles":{"type":"array","items":{"$ref":"#/$defs/PublicRoledImage"}},"video_urls":{"type":"array","items":{"$ref":"#/$defs/PublicMediaUrl"},"maxItems":3,"x-limit":"apimart/video-urls-max"},"audio_urls":{"type":"array","items":{"$ref":"#/$defs/PublicMediaUrl"},"maxItems":3,"x-limit":"apimart/audio-urls-max"},"webhook":{"$ref":"#/$defs/Webhook"},"language":{"$ref":"#/$defs/Language"},"aspect_ratio":{"not":{},"x-limit":"apimart/size-not-aspect-ratio"},"audio":{"not":{},"x-limit":"apimart/generate-audio-not-audio"}},"allOf":[{"not":{"required":["image_urls","image_with_roles"],"properties":{"image_urls":{"type":"array","minItems":1},"image_with_roles":{"type":"array","minItems":1}}},"x-limit":"apimart/image-urls-xor-image-with-roles"},{"not":{"required":["image_with_roles","video_urls"],"properties":{"image_with_roles":{"type":"array","contains":{"type":"object","required":["role"],"properties":{"role":{"enum":["first_frame","last_frame"]}}}},"video_urls":{"type":"array","minItems":1}}},"x-limit":"apimart/first-last-frame-excludes-video"},{"not":{"required":["image_with_roles","audio_urls"],"properties":{"image_with_roles":{"type":"array","contains":{"type":"object","required":["role"],"properties":{"role":{"enum":["first_frame","last_frame"]}}}},"audio_urls":{"type":"array","minItems":1}}},"x-limit":"apimart/first-last-frame-excludes-audio"},{"if":{"required":["audio_urls"],"properties":{"audio_urls":{"type":"array","minItems":1}}},"then":{"anyOf":[{"required":["image_urls"],"properties":{"image_urls":{"minItems":1}}},{"required":["image_with_roles"],"properties":{"image_with_roles":{"minItems":1}}},{"required":["video_urls"],"properties":{"video_urls":{"minItems":1}}}]},"x-limit":"apimart/audio-needs-image-or-video"},{"anyOf":[{"required":["prompt"],"properties":{"prompt":{"minLength":1}}},{"anyOf":[{"required":["image_urls"],"properties":{"image_urls":{"minItems":1}}},{"required":["image_with_roles"],"properties":{"image_with_roles":{"minItems":1}}},{"required":["video_urls"],"properties":{"video_urls":{"minItems":1}}}]}],"x-limit":"apimart/prompt-required-for-text-to-video"}]};
const schema63 = {"type":"string","pattern":"^([hH][tT][tT][pP][sS]?|[aA][sS][sS][eE][tT])://[^\\s/?#:]","x-limit":"apimart/media-url-scheme","allOf":[{"not":{"type":"string","pattern":"^[aA][sS][sS][eE][tT]://"},"x-limit":"apimart/asset-url-2-0-and-fast-only"}]};
const pattern11 = new RegExp("^[aA][sS][sS][eE][tT]://", "u");
const schema64 = {"type":"object","additionalProperties":false,"required":["url","role"],"x-limit":{"required":{"role":"apimart/role-enum"}},"properties":{"url":{"$ref":"#/$defs/PublicMediaUrl"},"role":{"$ref":"#/$defs/ImageRole"}}};

function validate28(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.url === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "url"},message:"must have required property '"+"url"+"'",parentSchema:schema64,data};
(vErrors ??= []).push(err0);
errors++;
}
if(data.role === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "role"},message:"must have required property '"+"role"+"'",parentSchema:schema64,data};
(vErrors ??= []).push(err1);
errors++;
}
for(const key0 in data){
if(!((key0 === "url") || (key0 === "role"))){
const err2 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",parentSchema:schema64,data};
(vErrors ??= []).push(err2);
errors++;
}
}
if(data.url !== undefined){
let data0 = data.url;
const _errs6 = errors;
const _errs7 = errors;
if(errors === _errs7){
if(typeof data0 === "string"){
if(!pattern11.test(data0)){
errors++;
}
}
else {
errors++;
}
}
var valid3 = _errs7 === errors;
if(valid3){
const err5 = {instancePath:instancePath+"/url",schemaPath:"#/$defs/PublicMediaUrl/allOf/0/not",keyword:"not",params:{},message:"must NOT be valid",parentSchema:schema63.allOf[0],data:data0};
(vErrors ??= []).push(err5);
errors++;
}
else {
errors = _errs6;
if(vErrors !== null){
if(_errs6){
vErrors.length = _errs6;
}
else {
vErrors = null;
}
}
}
if(typeof data0 === "string"){
if(!pattern4.test(data0)){
const err6 = {instancePath:instancePath+"/url",schemaPath:"#/$defs/PublicMediaUrl/pattern",keyword:"pattern",params:{pattern: "^([hH][tT][tT][pP][sS]?|[aA][sS][sS][eE][tT])://[^\\s/?#:]"},message:"must match pattern \""+"^([hH][tT][tT][pP][sS]?|[aA][sS][sS][eE][tT])://[^\\s/?#:]"+"\"",parentSchema:schema63,data:data0};
(vErrors ??= []).push(err6);
errors++;
}
}
else {
const err7 = {instancePath:instancePath+"/url",schemaPath:"#/$defs/PublicMediaUrl/type",keyword:"type",params:{type: "string"},message:"must be string",parentSchema:schema63,data:data0};
(vErrors ??= []).push(err7);
errors++;
}
}
if(data.role !== undefined){
let data1 = data.role;
if(typeof data1 !== "string"){
const err8 = {instancePath:instancePath+"/role",schemaPath:"#/$defs/ImageRole/type",keyword:"type",params:{type: "string"},message:"must be string",parentSchema:schema42,data:data1};
(vErrors ??= []).push(err8);
errors++;
}
if(!(((data1 === "first_frame") || (data1 === "last_frame")) || (data1 === "reference_image"))){
const err9 = {instancePath:instancePath+"/role",schemaPath:"#/$defs/ImageRole/enum",keyword:"enum",params:{allowedValues: schema42.enum},message:"must be equal to one of the allowed values",parentSchema:schema42,data:data1};
(vErrors ??= []).push(err9);
errors++;
}
}
}
else {
const err10 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",parentSchema:schema64,data};
(vErrors ??= []).push(err10);
errors++;
}
validate28.errors = vErrors;
return errors === 0;
}


function validate27(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const _errs2 = errors;
const _errs3 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((data.image_urls === undefined) && (missing0 = "image_urls")) || ((data.image_with_roles === undefined) && (missing0 = "image_with_roles"))){
errors++;
}
else {
if(data.image_urls !== undefined){
let data0 = data.image_urls;
const _errs4 = errors;
if(errors === _errs4){
if(Array.isArray(data0)){
if(data0.length < 1){
errors++;
}
}
else {
errors++;
}
}
var valid2 = _errs4 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data.image_with_roles !== undefined){
let data1 = data.image_with_roles;
const _errs6 = errors;
if(errors === _errs6){
if(Array.isArray(data1)){
if(data1.length < 1){
errors++;
}
}
else {
errors++;
}
}
var valid2 = _errs6 === errors;
}
else {
var valid2 = true;
}
}
}
}
var valid1 = _errs3 === errors;
if(valid1){
const err5 = {instancePath,schemaPath:"#/allOf/0/not",keyword:"not",params:{},message:"must NOT be valid",parentSchema:schema58.allOf[0],data};
(vErrors ??= []).push(err5);
errors++;
}
else {
errors = _errs2;
if(vErrors !== null){
if(_errs2){
vErrors.length = _errs2;
}
else {
vErrors = null;
}
}
}
const _errs9 = errors;
const _errs10 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
let missing1;
if(((data.image_with_roles === undefined) && (missing1 = "image_with_roles")) || ((data.video_urls === undefined) && (missing1 = "video_urls"))){
errors++;
}
else {
if(data.image_with_roles !== undefined){
let data2 = data.image_with_roles;
const _errs11 = errors;
if(errors === _errs11){
if(Array.isArray(data2)){
const _errs13 = errors;
const len0 = data2.length;
for(let i0=0; i0<len0; i0++){
let data3 = data2[i0];
const _errs14 = errors;
if(errors === _errs14){
if(data3 && typeof data3 == "object" && !Array.isArray(data3)){
let missing2;
if((data3.role === undefined) && (missing2 = "role")){
errors++;
}
else {
if(data3.role !== undefined){
let data4 = data3.role;
if(!((data4 === "first_frame") || (data4 === "last_frame"))){
errors++;
}
}
}
}
else {
errors++;
}
}
var valid5 = _errs14 === errors;
if(valid5){
break;
}
}
if(!valid5){
errors++;
}
else {
errors = _errs13;
if(vErrors !== null){
if(_errs13){
vErrors.length = _errs13;
}
else {
vErrors = null;
}
}
}
}
else {
errors++;
}
}
var valid4 = _errs11 === errors;
}
else {
var valid4 = true;
}
if(valid4){
if(data.video_urls !== undefined){
let data5 = data.video_urls;
const _errs17 = errors;
if(errors === _errs17){
if(Array.isArray(data5)){
if(data5.length < 1){
errors++;
}
}
else {
errors++;
}
}
var valid4 = _errs17 === errors;
}
else {
var valid4 = true;
}
}
}
}
var valid3 = _errs10 === errors;
if(valid3){
const err14 = {instancePath,schemaPath:"#/allOf/1/not",keyword:"not",params:{},message:"must NOT be valid",parentSchema:schema58.allOf[1],data};
(vErrors ??= []).push(err14);
errors++;
}
else {
errors = _errs9;
if(vErrors !== null){
if(_errs9){
vErrors.length = _errs9;
}
else {
vErrors = null;
}
}
}
const _errs20 = errors;
const _errs21 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
let missing3;
if(((data.image_with_roles === undefined) && (missing3 = "image_with_roles")) || ((data.audio_urls === undefined) && (missing3 = "audio_urls"))){
errors++;
}
else {
if(data.image_with_roles !== undefined){
let data6 = data.image_with_roles;
const _errs22 = errors;
if(errors === _errs22){
if(Array.isArray(data6)){
const _errs24 = errors;
const len1 = data6.length;
for(let i1=0; i1<len1; i1++){
let data7 = data6[i1];
const _errs25 = errors;
if(errors === _errs25){
if(data7 && typeof data7 == "object" && !Array.isArray(data7)){
let missing4;
if((data7.role === undefined) && (missing4 = "role")){
errors++;
}
else {
if(data7.role !== undefined){
let data8 = data7.role;
if(!((data8 === "first_frame") || (data8 === "last_frame"))){
errors++;
}
}
}
}
else {
errors++;
}
}
var valid9 = _errs25 === errors;
if(valid9){
break;
}
}
if(!valid9){
errors++;
}
else {
errors = _errs24;
if(vErrors !== null){
if(_errs24){
vErrors.length = _errs24;
}
else {
vErrors = null;
}
}
}
}
else {
errors++;
}
}
var valid8 = _errs22 === errors;
}
else {
var valid8 = true;
}
if(valid8){
if(data.audio_urls !== undefined){
let data9 = data.audio_urls;
const _errs28 = errors;
if(errors === _errs28){
if(Array.isArray(data9)){
if(data9.length < 1){
errors++;
}
}
else {
errors++;
}
}
var valid8 = _errs28 === errors;
}
else {
var valid8 = true;
}
}
}
}
var valid7 = _errs21 === errors;
if(valid7){
const err23 = {instancePath,schemaPath:"#/allOf/2/not",keyword:"not",params:{},message:"must NOT be valid",parentSchema:schema58.allOf[2],data};
(vErrors ??= []).push(err23);
errors++;
}
else {
errors = _errs20;
if(vErrors !== null){
if(_errs20){
vErrors.length = _errs20;
}
else {
vErrors = null;
}
}
}
const _errs31 = errors;
let valid11 = true;
const _errs32 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
let missing5;
if((data.audio_urls === undefined) && (missing5 = "audio_urls")){
errors++;
}
else {
if(data.audio_urls !== undefined){
let data10 = data.audio_urls;
const _errs33 = errors;
if(errors === _errs33){
if(Array.isArray(data10)){
if(data10.length < 1){
errors++;
}
}
else {
errors++;
}
}
}
}
}
var _valid0 = _errs32 === errors;
errors = _errs31;
if(vErrors !== null){
if(_errs31){
vErrors.length = _errs31;
}
else {
vErrors = null;
}
}
if(_valid0){
const _errs35 = errors;
const _errs36 = errors;
let valid13 = false;
const _errs37 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.image_urls === undefined){
const err27 = {instancePath,schemaPath:"#/allOf/3/then/anyOf/0/required",keyword:"required",params:{missingProperty: "image_urls"},message:"must have required property '"+"image_urls"+"'",parentSchema:schema58.allOf[3].then.anyOf[0],data};
(vErrors ??= []).push(err27);
errors++;
}
if(data.image_urls !== undefined){
let data11 = data.image_urls;
if(Array.isArray(data11)){
if(data11.length < 1){
const err28 = {instancePath:instancePath+"/image_urls",schemaPath:"#/allOf/3/then/anyOf/0/properties/image_urls/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items",parentSchema:schema58.allOf[3].then.anyOf[0].properties.image_urls,data:data11};
(vErrors ??= []).push(err28);
errors++;
}
}
}
}
var _valid1 = _errs37 === errors;
valid13 = valid13 || _valid1;
if(!valid13){
const _errs39 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.image_with_roles === undefined){
const err29 = {instancePath,schemaPath:"#/allOf/3/then/anyOf/1/required",keyword:"required",params:{missingProperty: "image_with_roles"},message:"must have required property '"+"image_with_roles"+"'",parentSchema:schema58.allOf[3].then.anyOf[1],data};
(vErrors ??= []).push(err29);
errors++;
}
if(data.image_with_roles !== undefined){
let data12 = data.image_with_roles;
if(Array.isArray(data12)){
if(data12.length < 1){
const err30 = {instancePath:instancePath+"/image_with_roles",schemaPath:"#/allOf/3/then/anyOf/1/properties/image_with_roles/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items",parentSchema:schema58.allOf[3].then.anyOf[1].properties.image_with_roles,data:data12};
(vErrors ??= []).push(err30);
errors++;
}
}
}
}
var _valid1 = _errs39 === errors;
valid13 = valid13 || _valid1;
if(!valid13){
const _errs41 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.video_urls === undefined){
const err31 = {instancePath,schemaPath:"#/allOf/3/then/anyOf/2/required",keyword:"required",params:{missingProperty: "video_urls"},message:"must have required property '"+"video_urls"+"'",parentSchema:schema58.allOf[3].then.anyOf[2],data};
(vErrors ??= []).push(err31);
errors++;
}
if(data.video_urls !== undefined){
let data13 = data.video_urls;
if(Array.isArray(data13)){
if(data13.length < 1){
const err32 = {instancePath:instancePath+"/video_urls",schemaPath:"#/allOf/3/then/anyOf/2/properties/video_urls/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items",parentSchema:schema58.allOf[3].then.anyOf[2].properties.video_urls,data:data13};
(vErrors ??= []).push(err32);
errors++;
}
}
}
}
var _valid1 = _errs41 === errors;
valid13 = valid13 || _valid1;
}
}
if(!valid13){
const err33 = {instancePath,schemaPath:"#/allOf/3/then/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf",parentSchema:schema58.allOf[3].then,data};
(vErrors ??= []).push(err33);
errors++;
}
else {
errors = _errs36;
if(vErrors !== null){
if(_errs36){
vErrors.length = _errs36;
}
else {
vErrors = null;
}
}
}
var _valid0 = _errs35 === errors;
valid11 = _valid0;
}
if(!valid11){
const err34 = {instancePath,schemaPath:"#/allOf/3/if",keyword:"if",params:{failingKeyword: "then"},message:"must match \"then\" schema",parentSchema:schema58.allOf[3],data};
(vErrors ??= []).push(err34);
errors++;
}
const _errs44 = errors;
let valid17 = false;
const _errs45 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.prompt === undefined){
const err35 = {instancePath,schemaPath:"#/allOf/4/anyOf/0/required",keyword:"required",params:{missingProperty: "prompt"},message:"must have required property '"+"prompt"+"'",parentSchema:schema58.allOf[4].anyOf[0],data};
(vErrors ??= []).push(err35);
errors++;
}
if(data.prompt !== undefined){
let data14 = data.prompt;
if(typeof data14 === "string"){
if(data14.length < 1){
const err36 = {instancePath:instancePath+"/prompt",schemaPath:"#/allOf/4/anyOf/0/properties/prompt/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",parentSchema:schema58.allOf[4].anyOf[0].properties.prompt,data:data14};
(vErrors ??= []).push(err36);
errors++;
}
}
}
}
var _valid2 = _errs45 === errors;
valid17 = valid17 || _valid2;
if(!valid17){
const _errs47 = errors;
const _errs48 = errors;
let valid19 = false;
const _errs49 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.image_urls === undefined){
const err37 = {instancePath,schemaPath:"#/allOf/4/anyOf/1/anyOf/0/required",keyword:"required",params:{missingProperty: "image_urls"},message:"must have required property '"+"image_urls"+"'",parentSchema:schema58.allOf[4].anyOf[1].anyOf[0],data};
(vErrors ??= []).push(err37);
errors++;
}
if(data.image_urls !== undefined){
let data15 = data.image_urls;
if(Array.isArray(data15)){
if(data15.length < 1){
const err38 = {instancePath:instancePath+"/image_urls",schemaPath:"#/allOf/4/anyOf/1/anyOf/0/properties/image_urls/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items",parentSchema:schema58.allOf[4].anyOf[1].anyOf[0].properties.image_urls,data:data15};
(vErrors ??= []).push(err38);
errors++;
}
}
}
}
var _valid3 = _errs49 === errors;
valid19 = valid19 || _valid3;
if(!valid19){
const _errs51 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.image_with_roles === undefined){
const err39 = {instancePath,schemaPath:"#/allOf/4/anyOf/1/anyOf/1/required",keyword:"required",params:{missingProperty: "image_with_roles"},message:"must have required property '"+"image_with_roles"+"'",parentSchema:schema58.allOf[4].anyOf[1].anyOf[1],data};
(vErrors ??= []).push(err39);
errors++;
}
if(data.image_with_roles !== undefined){
let data16 = data.image_with_roles;
if(Array.isArray(data16)){
if(data16.length < 1){
const err40 = {instancePath:instancePath+"/image_with_roles",schemaPath:"#/allOf/4/anyOf/1/anyOf/1/properties/image_with_roles/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items",parentSchema:schema58.allOf[4].anyOf[1].anyOf[1].properties.image_with_roles,data:data16};
(vErrors ??= []).push(err40);
errors++;
}
}
}
}
var _valid3 = _errs51 === errors;
valid19 = valid19 || _valid3;
if(!valid19){
const _errs53 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.video_urls === undefined){
const err41 = {instancePath,schemaPath:"#/allOf/4/anyOf/1/anyOf/2/required",keyword:"required",params:{missingProperty: "video_urls"},message:"must have required property '"+"video_urls"+"'",parentSchema:schema58.allOf[4].anyOf[1].anyOf[2],data};
(vErrors ??= []).push(err41);
errors++;
}
if(data.video_urls !== undefined){
let data17 = data.video_urls;
if(Array.isArray(data17)){
if(data17.length < 1){
const err42 = {instancePath:instancePath+"/video_urls",schemaPath:"#/allOf/4/anyOf/1/anyOf/2/properties/video_urls/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items",parentSchema:schema58.allOf[4].anyOf[1].anyOf[2].properties.video_urls,data:data17};
(vErrors ??= []).push(err42);
errors++;
}
}
}
}
var _valid3 = _errs53 === errors;
valid19 = valid19 || _valid3;
}
}
if(!valid19){
const err43 = {instancePath,schemaPath:"#/allOf/4/anyOf/1/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf",parentSchema:schema58.allOf[4].anyOf[1],data};
(vErrors ??= []).push(err43);
errors++;
}
else {
errors = _errs48;
if(vErrors !== null){
if(_errs48){
vErrors.length = _errs48;
}
else {
vErrors = null;
}
}
}
var _valid2 = _errs47 === errors;
valid17 = valid17 || _valid2;
}
if(!valid17){
const err44 = {instancePath,schemaPath:"#/allOf/4/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf",parentSchema:schema58.allOf[4],data};
(vErrors ??= []).push(err44);
errors++;
}
else {
errors = _errs44;
if(vErrors !== null){
if(_errs44){
vErrors.length = _errs44;
}
else {
vErrors = null;
}
}
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.model === undefined){
const err45 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "model"},message:"must have required property '"+"model"+"'",parentSchema:schema58,data};
(vErrors ??= []).push(err45);
errors++;
}
for(const key0 in data){
if(!(func2.call(schema58.properties, key0))){
const err46 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",parentSchema:schema58,data};
(vErrors ??= []).push(err46);
errors++;
}
}
if(data.model !== undefined){
let data18 = data.model;
if("doubao-seedance-2.0-mini" !== data18){
const err47 = {instancePath:instancePath+"/model",schemaPath:"#/properties/model/const",keyword:"const",params:{allowedValue: "doubao-seedance-2.0-mini"},message:"must be equal to constant",parentSchema:schema58.properties.model,data:data18};
(vErrors ??= []).push(err47);
errors++;
}
}
if(data.prompt !== undefined){
let data19 = data.prompt;
if(typeof data19 !== "string"){
const err48 = {instancePath:instancePath+"/prompt",schemaPath:"#/properties/prompt/type",keyword:"type",params:{type: "string"},message:"must be string",parentSchema:schema58.properties.prompt,data:data19};
(vErrors ??= []).push(err48);
errors++;
}
}
if(data.duration !== undefined){
let data20 = data.duration;
if(!(((typeof data20 == "number") && (!(data20 % 1) && !isNaN(data20))) && (isFinite(data20)))){
const err49 = {instancePath:instancePath+"/duration",schemaPath:"#/$defs/Duration/type",keyword:"type",params:{type: "integer"},message:"must be integer",parentSchema:schema35,data:data20};
(vErrors ??= []).push(err49);
errors++;
}
if((typeof data20 == "number") && (isFinite(data20))){
if(data20 > 15 || isNaN(data20)){
const err50 = {instancePath:instancePath+"/duration",schemaPath:"#/$defs/Duration/maximum",keyword:"maximum",params:{comparison: "<=", limit: 15},message:"must be <= 15",parentSchema:schema35,data:data20};
(vErrors ??= []).push(err50);
errors++;
}
if(data20 < 4 || isNaN(data20)){
const err51 = {instancePath:instancePath+"/duration",schemaPath:"#/$defs/Duration/minimum",keyword:"minimum",params:{comparison: ">=", limit: 4},message:"must be >= 4",parentSchema:schema35,data:data20};
(vErrors ??= []).push(err51);
errors++;
}
}
}
if(data.size !== undefined){
let data21 = data.size;
if(typeof data21 !== "string"){
const err52 = {instancePath:instancePath+"/size",schemaPath:"#/$defs/Size/type",keyword:"type",params:{type: "string"},message:"must be string",parentSchema:schema36,data:data21};
(vErrors ??= []).push(err52);
errors++;
}
if(!(((((((data21 === "16:9") || (data21 === "9:16")) || (data21 === "1:1")) || (data21 === "4:3")) || (data21 === "3:4")) || (data21 === "21:9")) || (data21 === "adaptive"))){
const err53 = {instancePath:instancePath+"/size",schemaPath:"#/$defs/Size/enum",keyword:"enum",params:{allowedValues: schema36.enum},message:"must be equal to one of the allowed values",parentSchema:schema36,data:data21};
(vErrors ??= []).push(err53);
errors++;
}
}
if(data.resolution !== undefined){
let data22 = data.resolution;
if(typeof data22 !== "string"){
const err54 = {instancePath:instancePath+"/resolution",schemaPath:"#/$defs/ReducedResolution/type",keyword:"type",params:{type: "string"},message:"must be string",parentSchema:schema51,data:data22};
(vErrors ??= []).push(err54);
errors++;
}
if(!((((data22 === "480p") || (data22 === "720p")) || (data22 === "1080p")) || (data22 === "4k"))){
const err55 = {instancePath:instancePath+"/resolution",schemaPath:"#/$defs/ReducedResolution/enum",keyword:"enum",params:{allowedValues: schema51.enum},message:"must be equal to one of the allowed values",parentSchema:schema51,data:data22};
(vErrors ??= []).push(err55);
errors++;
}
const _errs68 = errors;
const _errs69 = errors;
if(!((data22 === "1080p") || (data22 === "4k"))){
errors++;
}
var valid27 = _errs69 === errors;
if(valid27){
const err57 = {instancePath:instancePath+"/resolution",schemaPath:"#/$defs/ReducedResolution/not",keyword:"not",params:{},message:"must NOT be valid",parentSchema:schema51,data:data22};
(vErrors ??= []).push(err57);
errors++;
}
else {
errors = _errs68;
if(vErrors !== null){
if(_errs68){
vErrors.length = _errs68;
}
else {
vErrors = null;
}
}
}
}
if(data.seed !== undefined){
let data23 = data.seed;
if(!(((typeof data23 == "number") && (!(data23 % 1) && !isNaN(data23))) && (isFinite(data23)))){
const err58 = {instancePath:instancePath+"/seed",schemaPath:"#/properties/seed/type",keyword:"type",params:{type: "integer"},message:"must be integer",parentSchema:schema58.properties.seed,data:data23};
(vErrors ??= []).push(err58);
errors++;
}
}
if(data.generate_audio !== undefined){
let data24 = data.generate_audio;
if(typeof data24 !== "boolean"){
const err59 = {instancePath:instancePath+"/generate_audio",schemaPath:"#/properties/generate_audio/type",keyword:"type",params:{type: "boolean"},message:"must be boolean",parentSchema:schema58.properties.generate_audio,data:data24};
(vErrors ??= []).push(err59);
errors++;
}
}
if(data.return_last_frame !== undefined){
let data25 = data.return_last_frame;
if(typeof data25 !== "boolean"){
const err60 = {instancePath:instancePath+"/return_last_frame",schemaPath:"#/properties/return_last_frame/type",keyword:"type",params:{type: "boolean"},message:"must be boolean",parentSchema:schema58.properties.return_last_frame,data:data25};
(vErrors ??= []).push(err60);
errors++;
}
}
if(data.tools !== undefined){
let data26 = data.tools;
if(Array.isArray(data26)){
const len2 = data26.length;
for(let i2=0; i2<len2; i2++){
let data27 = data26[i2];
if(data27 && typeof data27 == "object" && !Array.isArray(data27)){
if(data27.type === undefined){
const err61 = {instancePath:instancePath+"/tools/" + i2,schemaPath:"#/$defs/Tool/required",keyword:"required",params:{missingProperty: "type"},message:"must have required property '"+"type"+"'",parentSchema:schema38,data:data27};
(vErrors ??= []).push(err61);
errors++;
}
for(const key1 in data27){
if(!(key1 === "type")){
const err62 = {instancePath:instancePath+"/tools/" + i2,schemaPath:"#/$defs/Tool/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties",parentSchema:schema38,data:data27};
(vErrors ??= []).push(err62);
errors++;
}
}
if(data27.type !== undefined){
let data28 = data27.type;
if("web_search" !== data28){
const err63 = {instancePath:instancePath+"/tools/" + i2+"/type",schemaPath:"#/$defs/Tool/properties/type/const",keyword:"const",params:{allowedValue: "web_search"},message:"must be equal to constant",parentSchema:schema38.properties.type,data:data28};
(vErrors ??= []).push(err63);
errors++;
}
}
}
else {
const err64 = {instancePath:instancePath+"/tools/" + i2,schemaPath:"#/$defs/Tool/type",keyword:"type",params:{type: "object"},message:"must be object",parentSchema:schema38,data:data27};
(vErrors ??= []).push(err64);
errors++;
}
}
}
else {
const err65 = {instancePath:instancePath+"/tools",schemaPath:"#/properties/tools/type",keyword:"type",params:{type: "array"},message:"must be array",parentSchema:schema58.properties.tools,data:data26};
(vErrors ??= []).push(err65);
errors++;
}
}
if(data.image_urls !== undefined){
let data29 = data.image_urls;
if(Array.isArray(data29)){
if(data29.length > 9){
const err66 = {instancePath:instancePath+"/image_urls",schemaPath:"#/properties/image_urls/maxItems",keyword:"maxItems",params:{limit: 9},message:"must NOT have more than 9 items",parentSchema:schema58.properties.image_urls,data:data29};
(vErrors ??= []).push(err66);
errors++;
}
const len3 = data29.length;
for(let i3=0; i3<len3; i3++){
let data30 = data29[i3];
const _errs89 = errors;
const _errs90 = errors;
if(errors === _errs90){
if(typeof data30 === "string"){
if(!pattern11.test(data30)){
errors++;
}
}
else {
errors++;
}
}
var valid36 = _errs90 === errors;
if(valid36){
const err69 = {instancePath:instancePath+"/image_urls/" + i3,schemaPath:"#/$defs/PublicMediaUrl/allOf/0/not",keyword:"not",params:{},message:"must NOT be valid",parentSchema:schema63.allOf[0],data:data30};
(vErrors ??= []).push(err69);
errors++;
}
else {
errors = _errs89;
if(vErrors !== null){
if(_errs89){
vErrors.length = _errs89;
}
else {
vErrors = null;
}
}
}
if(typeof data30 === "string"){
if(!pattern4.test(data30)){
const err70 = {instancePath:instancePath+"/image_urls/" + i3,schemaPath:"#/$defs/PublicMediaUrl/pattern",keyword:"pattern",params:{pattern: "^([hH][tT][tT][pP][sS]?|[aA][sS][sS][eE][tT])://[^\\s/?#:]"},message:"must match pattern \""+"^([hH][tT][tT][pP][sS]?|[aA][sS][sS][eE][tT])://[^\\s/?#:]"+"\"",parentSchema:schema63,data:data30};
(vErrors ??= []).push(err70);
errors++;
}
}
else {
const err71 = {instancePath:instancePath+"/image_urls/" + i3,schemaPath:"#/$defs/PublicMediaUrl/type",keyword:"type",params:{type: "string"},message:"must be string",parentSchema:schema63,data:data30};
(vErrors ??= []).push(err71);
errors++;
}
}
}
else {
const err72 = {instancePath:instancePath+"/image_urls",schemaPath:"#/properties/image_urls/type",keyword:"type",params:{type: "array"},message:"must be array",parentSchema:schema58.properties.image_urls,data:data29};
(vErrors ??= []).push(err72);
errors++;
}
}
if(data.image_with_roles !== undefined){
let data31 = data.image_with_roles;
if(Array.isArray(data31)){
const len4 = data31.length;
for(let i4=0; i4<len4; i4++){
if(!(validate28(data31[i4], {instancePath:instancePath+"/image_with_roles/" + i4,parentData:data31,parentDataProperty:i4,rootData,dynamicAnchors}))){
if (vErrors === null) vErrors = validate28.errors; else for (const error of validate28.errors) vErrors.push(error);
errors += validate28.errors.length;
}
}
}
else {
const err73 = {instancePath:instancePath+"/image_with_roles",schemaPath:"#/properties/image_with_roles/type",keyword:"type",params:{type: "array"},message:"must be array",parentSchema:schema58.properties.image_with_roles,data:data31};
(vErrors ??= []).push(err73);
errors++;
}
}
if(data.video_urls !== undefined){
let data33 = data.video_urls;
if(Array.isArray(data33)){
if(data33.length > 3){
const err74 = {instancePath:instancePath+"/video_urls",schemaPath:"#/properties/video_urls/maxItems",keyword:"maxItems",params:{limit: 3},message:"must NOT have more than 3 items",parentSchema:schema58.properties.video_urls,data:data33};
(vErrors ??= []).push(err74);
errors++;
}
const len5 = data33.length;
for(let i5=0; i5<len5; i5++){
let data34 = data33[i5];
const _errs101 = errors;
const _errs102 = errors;
if(errors === _errs102){
if(typeof data34 === "string"){
if(!pattern11.test(data34)){
errors++;
}
}
else {
errors++;
}
}
var valid43 = _errs102 === errors;
if(valid43){
const err77 = {instancePath:instancePath+"/video_urls/" + i5,schemaPath:"#/$defs/PublicMediaUrl/allOf/0/not",keyword:"not",params:{},message:"must NOT be valid",parentSchema:schema63.allOf[0],data:data34};
(vErrors ??= []).push(err77);
errors++;
}
else {
errors = _errs101;
if(vErrors !== null){
if(_errs101){
vErrors.length = _errs101;
}
else {
vErrors = null;
}
}
}
if(typeof data34 === "string"){
if(!pattern4.test(data34)){
const err78 = {instancePath:instancePath+"/video_urls/" + i5,schemaPath:"#/$defs/PublicMediaUrl/pattern",keyword:"pattern",params:{pattern: "^([hH][tT][tT][pP][sS]?|[aA][sS][sS][eE][tT])://[^\\s/?#:]"},message:"must match pattern \""+"^([hH][tT][tT][pP][sS]?|[aA][sS][sS][eE][tT])://[^\\s/?#:]"+"\"",parentSchema:schema63,data:data34};
(vErrors ??= []).push(err78);
errors++;
}
}
else {
const err79 = {instancePath:instancePath+"/video_urls/" + i5,schemaPath:"#/$defs/PublicMediaUrl/type",keyword:"type",params:{type: "string"},message:"must be string",parentSchema:schema63,data:data34};
(vErrors ??= []).push(err79);
errors++;
}
}
}
else {
const err80 = {instancePath:instancePath+"/video_urls",schemaPath:"#/properties/video_urls/type",keyword:"type",params:{type: "array"},message:"must be array",parentSchema:schema58.properties.video_urls,data:data33};
(vErrors ??= []).push(err80);
errors++;
}
}
if(data.audio_urls !== undefined){
let data35 = data.audio_urls;
if(Array.isArray(data35)){
if(data35.length > 3){
const err81 = {instancePath:instancePath+"/audio_urls",schemaPath:"#/properties/audio_urls/maxItems",keyword:"maxItems",params:{limit: 3},message:"must NOT have more than 3 items",parentSchema:schema58.properties.audio_urls,data:data35};
(vErrors ??= []).push(err81);
errors++;
}
const len6 = data35.length;
for(let i6=0; i6<len6; i6++){
let data36 = data35[i6];
const _errs110 = errors;
const _errs111 = errors;
if(errors === _errs111){
if(typeof data36 === "string"){
if(!pattern11.test(data36)){
errors++;
}
}
else {
errors++;
}
}
var valid48 = _errs111 === errors;
if(valid48){
const err84 = {instancePath:instancePath+"/audio_urls/" + i6,schemaPath:"#/$defs/PublicMediaUrl/allOf/0/not",keyword:"not",params:{},message:"must NOT be valid",parentSchema:schema63.allOf[0],data:data36};
(vErrors ??= []).push(err84);
errors++;
}
else {
errors = _errs110;
if(vErrors !== null){
if(_errs110){
vErrors.length = _errs110;
}
else {
vErrors = null;
}
}
}
if(typeof data36 === "string"){
if(!pattern4.test(data36)){
const err85 = {instancePath:instancePath+"/audio_urls/" + i6,schemaPath:"#/$defs/PublicMediaUrl/pattern",keyword:"pattern",params:{pattern: "^([hH][tT][tT][pP][sS]?|[aA][sS][sS][eE][tT])://[^\\s/?#:]"},message:"must match pattern \""+"^([hH][tT][tT][pP][sS]?|[aA][sS][sS][eE][tT])://[^\\s/?#:]"+"\"",parentSchema:schema63,data:data36};
(vErrors ??= []).push(err85);
errors++;
}
}
else {
const err86 = {instancePath:instancePath+"/audio_urls/" + i6,schemaPath:"#/$defs/PublicMediaUrl/type",keyword:"type",params:{type: "string"},message:"must be string",parentSchema:schema63,data:data36};
(vErrors ??= []).push(err86);
errors++;
}
}
}
else {
const err87 = {instancePath:instancePath+"/audio_urls",schemaPath:"#/properties/audio_urls/type",keyword:"type",params:{type: "array"},message:"must be array",parentSchema:schema58.properties.audio_urls,data:data35};
(vErrors ??= []).push(err87);
errors++;
}
}
if(data.webhook !== undefined){
let data37 = data.webhook;
if(typeof data37 !== "string"){
const err88 = {instancePath:instancePath+"/webhook",schemaPath:"#/$defs/Webhook/type",keyword:"type",params:{type: "string"},message:"must be string",parentSchema:schema45,data:data37};
(vErrors ??= []).push(err88);
errors++;
}
}
if(data.language !== undefined){
let data38 = data.language;
if(typeof data38 !== "string"){
const err89 = {instancePath:instancePath+"/language",schemaPath:"#/$defs/Language/type",keyword:"type",params:{type: "string"},message:"must be string",parentSchema:schema46,data:data38};
(vErrors ??= []).push(err89);
errors++;
}
}
if(data.aspect_ratio !== undefined){
const err90 = {instancePath:instancePath+"/aspect_ratio",schemaPath:"#/properties/aspect_ratio/not",keyword:"not",params:{},message:"must NOT be valid",parentSchema:schema58.properties.aspect_ratio,data:data.aspect_ratio};
(vErrors ??= []).push(err90);
errors++;
}
if(data.audio !== undefined){
const err91 = {instancePath:instancePath+"/audio",schemaPath:"#/properties/audio/not",keyword:"not",params:{},message:"must NOT be valid",parentSchema:schema58.properties.audio,data:data.audio};
(vErrors ??= []).push(err91);
errors++;
}
}
else {
const err92 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",parentSchema:schema58,data};
(vErrors ??= []).push(err92);
errors++;
}
validate27.errors = vErrors;
return errors === 0;
}

const schema71 = {"type":"object","additionalProperties":false,"required":["model","prompt"],"x-limit":{"required":{"model":"apimart/model-required","prompt":"apimart/prompt-required-1-5"}},"properties":{"model":{"const":"doubao-seedance-1-5-pro","x-limit":"apimart/model-enum"},"prompt":{"type":"string","minLength":1,"x-limit":"apimart/prompt-required-1-5"},"duration":{"type":"integer","minimum":4,"maximum":12,"default":5,"x-limit":"apimart/duration-1-5"},"aspect_ratio":{"type":"string","enum":["16:9","9:16","1:1","4:3","3:4","21:9"],"default":"16:9","x-limit":"apimart/aspect-ratio-1-5"},"resolution":{"type":"string","enum":["480p","720p","1080p"],"default":"720p","x-limit":"apimart/resolution-1-5"},"seed":{"type":"integer","minimum":-1,"maximum":4294967295,"x-limit":"apimart/seed-1-5"},"audio":{"type":"boolean","default":false},"camerafixed":{"type":"boolean","default":false},"image_urls":{"type":"array","items":{"$ref":"#/$defs/PublicMediaUrl"}},"image_with_roles":{"type":"array","items":{"$ref":"#/$defs/PublicRoledImage"}},"webhook":{"$ref":"#/$defs/Webhook"},"language":{"$ref":"#/$defs/Language"},"size":{"not":{},"x-limit":"apimart/aspect-ratio-not-size-1-5"},"generate_audio":{"not":{},"x-limit":"apimart/audio-not-generate-audio-1-5"},"video_urls":{"not":{},"x-limit":"apimart/no-video-audio-reference-1-5"},"audio_urls":{"not":{},"x-limit":"apimart/no-video-audio-reference-1-5"},"return_last_frame":{"not":{},"x-limit":"apimart/no-return-last-frame-1-5"}},"allOf":[{"not":{"required":["image_urls","image_with_roles"],"properties":{"image_urls":{"type":"array","minItems":1},"image_with_roles":{"type":"array","minItems":1}}},"x-limit":"apimart/image-urls-xor-image-with-roles"}]};

function validate30(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const _errs2 = errors;
const _errs3 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((data.image_urls === undefined) && (missing0 = "image_urls")) || ((data.image_with_roles === undefined) && (missing0 = "image_with_roles"))){
errors++;
}
else {
if(data.image_urls !== undefined){
let data0 = data.image_urls;
const _errs4 = errors;
if(errors === _errs4){
if(Array.isArray(data0)){
if(data0.length < 1){
errors++;
}
}
else {
errors++;
}
}
var valid2 = _errs4 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data.image_with_roles !== undefined){
let data1 = data.image_with_roles;
const _errs6 = errors;
if(errors === _errs6){
if(Array.isArray(data1)){
if(data1.length < 1){
errors++;
}
}
else {
errors++;
}
}
var valid2 = _errs6 === errors;
}
else {
var valid2 = true;
}
}
}
}
var valid1 = _errs3 === errors;
if(valid1){
const err5 = {instancePath,schemaPath:"#/allOf/0/not",keyword:"not",params:{},message:"must NOT be valid",parentSchema:schema71.allOf[0],data};
(vErrors ??= []).push(err5);
errors++;
}
else {
errors = _errs2;
if(vErrors !== null){
if(_errs2){
vErrors.length = _errs2;
}
else {
vErrors = null;
}
}
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.model === undefined){
const err6 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "model"},message:"must have required property '"+"model"+"'",parentSchema:schema71,data};
(vErrors ??= []).push(err6);
errors++;
}
if(data.prompt === undefined){
const err7 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "prompt"},message:"must have required property '"+"prompt"+"'",parentSchema:schema71,data};
(vErrors ??= []).push(err7);
errors++;
}
for(const key0 in data){
if(!(func2.call(schema71.properties, key0))){
const err8 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",parentSchema:schema71,data};
(vErrors ??= []).push(err8);
errors++;
}
}
if(data.model !== undefined){
let data2 = data.model;
if("doubao-seedance-1-5-pro" !== data2){
const err9 = {instancePath:instancePath+"/model",schemaPath:"#/properties/model/const",keyword:"const",params:{allowedValue: "doubao-seedance-1-5-pro"},message:"must be equal to constant",parentSchema:schema71.properties.model,data:data2};
(vErrors ??= []).push(err9);
errors++;
}
}
if(data.prompt !== undefined){
let data3 = data.prompt;
if(typeof data3 === "string"){
if(data3.length < 1){
const err10 = {instancePath:instancePath+"/prompt",schemaPath:"#/properties/prompt/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",parentSchema:schema71.properties.prompt,data:data3};
(vErrors ??= []).push(err10);
errors++;
}
}
else {
const err11 = {instancePath:instancePath+"/prompt",schemaPath:"#/properties/prompt/type",keyword:"type",params:{type: "string"},message:"must be string",parentSchema:schema71.properties.prompt,data:data3};
(vErrors ??= []).push(err11);
errors++;
}
}
if(data.duration !== undefined){
let data4 = data.duration;
if(!(((typeof data4 == "number") && (!(data4 % 1) && !isNaN(data4))) && (isFinite(data4)))){
const err12 = {instancePath:instancePath+"/duration",schemaPath:"#/properties/duration/type",keyword:"type",params:{type: "integer"},message:"must be integer",parentSchema:schema71.properties.duration,data:data4};
(vErrors ??= []).push(err12);
errors++;
}
if((typeof data4 == "number") && (isFinite(data4))){
if(data4 > 12 || isNaN(data4)){
const err13 = {instancePath:instancePath+"/duration",schemaPath:"#/properties/duration/maximum",keyword:"maximum",params:{comparison: "<=", limit: 12},message:"must be <= 12",parentSchema:schema71.properties.duration,data:data4};
(vErrors ??= []).push(err13);
errors++;
}
if(data4 < 4 || isNaN(data4)){
const err14 = {instancePath:instancePath+"/duration",schemaPath:"#/properties/duration/minimum",keyword:"minimum",params:{comparison: ">=", limit: 4},message:"must be >= 4",parentSchema:schema71.properties.duration,data:data4};
(vErrors ??= []).push(err14);
errors++;
}
}
}
if(data.aspect_ratio !== undefined){
let data5 = data.aspect_ratio;
if(typeof data5 !== "string"){
const err15 = {instancePath:instancePath+"/aspect_ratio",schemaPath:"#/properties/aspect_ratio/type",keyword:"type",params:{type: "string"},message:"must be string",parentSchema:schema71.properties.aspect_ratio,data:data5};
(vErrors ??= []).push(err15);
errors++;
}
if(!((((((data5 === "16:9") || (data5 === "9:16")) || (data5 === "1:1")) || (data5 === "4:3")) || (data5 === "3:4")) || (data5 === "21:9"))){
const err16 = {instancePath:instancePath+"/aspect_ratio",schemaPath:"#/properties/aspect_ratio/enum",keyword:"enum",params:{allowedValues: schema71.properties.aspect_ratio.enum},message:"must be equal to one of the allowed values",parentSchema:schema71.properties.aspect_ratio,data:data5};
(vErrors ??= []).push(err16);
errors++;
}
}
if(data.resolution !== undefined){
let data6 = data.resolution;
if(typeof data6 !== "string"){
const err17 = {instancePath:instancePath+"/resolution",schemaPath:"#/properties/resolution/type",keyword:"type",params:{type: "string"},message:"must be string",parentSchema:schema71.properties.resolution,data:data6};
(vErrors ??= []).push(err17);
errors++;
}
if(!(((data6 === "480p") || (data6 === "720p")) || (data6 === "1080p"))){
const err18 = {instancePath:instancePath+"/resolution",schemaPath:"#/properties/resolution/enum",keyword:"enum",params:{allowedValues: schema71.properties.resolution.enum},message:"must be equal to one of the allowed values",parentSchema:schema71.properties.resolution,data:data6};
(vErrors ??= []).push(err18);
errors++;
}
}
if(data.seed !== undefined){
let data7 = data.seed;
if(!(((typeof data7 == "number") && (!(data7 % 1) && !isNaN(data7))) && (isFinite(data7)))){
const err19 = {instancePath:instancePath+"/seed",schemaPath:"#/properties/seed/type",keyword:"type",params:{type: "integer"},message:"must be integer",parentSchema:schema71.properties.seed,data:data7};
(vErrors ??= []).push(err19);
errors++;
}
if((typeof data7 == "number") && (isFinite(data7))){
if(data7 > 4294967295 || isNaN(data7)){
const err20 = {instancePath:instancePath+"/seed",schemaPath:"#/properties/seed/maximum",keyword:"maximum",params:{comparison: "<=", limit: 4294967295},message:"must be <= 4294967295",parentSchema:schema71.properties.seed,data:data7};
(vErrors ??= []).push(err20);
errors++;
}
if(data7 < -1 || isNaN(data7)){
const err21 = {instancePath:instancePath+"/seed",schemaPath:"#/properties/seed/minimum",keyword:"minimum",params:{comparison: ">=", limit: -1},message:"must be >= -1",parentSchema:schema71.properties.seed,data:data7};
(vErrors ??= []).push(err21);
errors++;
}
}
}
if(data.audio !== undefined){
let data8 = data.audio;
if(typeof data8 !== "boolean"){
const err22 = {instancePath:instancePath+"/audio",schemaPath:"#/properties/audio/type",keyword:"type",params:{type: "boolean"},message:"must be boolean",parentSchema:schema71.properties.audio,data:data8};
(vErrors ??= []).push(err22);
errors++;
}
}
if(data.camerafixed !== undefined){
let data9 = data.camerafixed;
if(typeof data9 !== "boolean"){
const err23 = {instancePath:instancePath+"/camerafixed",schemaPath:"#/properties/camerafixed/type",keyword:"type",params:{type: "boolean"},message:"must be boolean",parentSchema:schema71.properties.camerafixed,data:data9};
(vErrors ??= []).push(err23);
errors++;
}
}
if(data.image_urls !== undefined){
let data10 = data.image_urls;
if(Array.isArray(data10)){
const len0 = data10.length;
for(let i0=0; i0<len0; i0++){
let data11 = data10[i0];
const _errs30 = errors;
const _errs31 = errors;
if(errors === _errs31){
if(typeof data11 === "string"){
if(!pattern11.test(data11)){
errors++;
}
}
else {
errors++;
}
}
var valid8 = _errs31 === errors;
if(valid8){
const err26 = {instancePath:instancePath+"/image_urls/" + i0,schemaPath:"#/$defs/PublicMediaUrl/allOf/0/not",keyword:"not",params:{},message:"must NOT be valid",parentSchema:schema63.allOf[0],data:data11};
(vErrors ??= []).push(err26);
errors++;
}
else {
errors = _errs30;
if(vErrors !== null){
if(_errs30){
vErrors.length = _errs30;
}
else {
vErrors = null;
}
}
}
if(typeof data11 === "string"){
if(!pattern4.test(data11)){
const err27 = {instancePath:instancePath+"/image_urls/" + i0,schemaPath:"#/$defs/PublicMediaUrl/pattern",keyword:"pattern",params:{pattern: "^([hH][tT][tT][pP][sS]?|[aA][sS][sS][eE][tT])://[^\\s/?#:]"},message:"must match pattern \""+"^([hH][tT][tT][pP][sS]?|[aA][sS][sS][eE][tT])://[^\\s/?#:]"+"\"",parentSchema:schema63,data:data11};
(vErrors ??= []).push(err27);
errors++;
}
}
else {
const err28 = {instancePath:instancePath+"/image_urls/" + i0,schemaPath:"#/$defs/PublicMediaUrl/type",keyword:"type",params:{type: "string"},message:"must be string",parentSchema:schema63,data:data11};
(vErrors ??= []).push(err28);
errors++;
}
}
}
else {
const err29 = {instancePath:instancePath+"/image_urls",schemaPath:"#/properties/image_urls/type",keyword:"type",params:{type: "array"},message:"must be array",parentSchema:schema71.properties.image_urls,data:data10};
(vErrors ??= []).push(err29);
errors++;
}
}
if(data.image_with_roles !== undefined){
let data12 = data.image_with_roles;
if(Array.isArray(data12)){
const len1 = data12.length;
for(let i1=0; i1<len1; i1++){
if(!(validate28(data12[i1], {instancePath:instancePath+"/image_with_roles/" + i1,parentData:data12,parentDataProperty:i1,rootData,dynamicAnchors}))){
if (vErrors === null) vErrors = validate28.errors; else for (const error of validate28.errors) vErrors.push(error);
errors += validate28.errors.length;
}
}
}
else {
const err30 = {instancePath:instancePath+"/image_with_roles",schemaPath:"#/properties/image_with_roles/type",keyword:"type",params:{type: "array"},message:"must be array",parentSchema:schema71.properties.image_with_roles,data:data12};
(vErrors ??= []).push(err30);
errors++;
}
}
if(data.webhook !== undefined){
let data14 = data.webhook;
if(typeof data14 !== "string"){
const err31 = {instancePath:instancePath+"/webhook",schemaPath:"#/$defs/Webhook/type",keyword:"type",params:{type: "string"},message:"must be string",parentSchema:schema45,data:data14};
(vErrors ??= []).push(err31);
errors++;
}
}
if(data.language !== undefined){
let data15 = data.language;
if(typeof data15 !== "string"){
const err32 = {instancePath:instancePath+"/language",schemaPath:"#/$defs/Language/type",keyword:"type",params:{type: "string"},message:"must be string",parentSchema:schema46,data:data15};
(vErrors ??= []).push(err32);
errors++;
}
}
if(data.size !== undefined){
const err33 = {instancePath:instancePath+"/size",schemaPath:"#/properties/size/not",keyword:"not",params:{},message:"must NOT be valid",parentSchema:schema71.properties.size,data:data.size};
(vErrors ??= []).push(err33);
errors++;
}
if(data.generate_audio !== undefined){
const err34 = {instancePath:instancePath+"/generate_audio",schemaPath:"#/properties/generate_audio/not",keyword:"not",params:{},message:"must NOT be valid",parentSchema:schema71.properties.generate_audio,data:data.generate_audio};
(vErrors ??= []).push(err34);
errors++;
}
if(data.video_urls !== undefined){
const err35 = {instancePath:instancePath+"/video_urls",schemaPath:"#/properties/video_urls/not",keyword:"not",params:{},message:"must NOT be valid",parentSchema:schema71.properties.video_urls,data:data.video_urls};
(vErrors ??= []).push(err35);
errors++;
}
if(data.audio_urls !== undefined){
const err36 = {instancePath:instancePath+"/audio_urls",schemaPath:"#/properties/audio_urls/not",keyword:"not",params:{},message:"must NOT be valid",parentSchema:schema71.properties.audio_urls,data:data.audio_urls};
(vErrors ??= []).push(err36);
errors++;
}
if(data.return_last_frame !== undefined){
const err37 = {instancePath:instancePath+"/return_last_frame",schemaPath:"#/properties/return_last_frame/not",keyword:"not",params:{},message:"must NOT be valid",parentSchema:schema71.properties.return_last_frame,data:data.return_last_frame};
(vErrors ??= []).push(err37);
errors++;
}
}
else {
const err38 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",parentSchema:schema71,data};
(vErrors ??= []).push(err38);
errors++;
}
validate30.errors = vErrors;
return errors === 0;
}


function validate21(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.model === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "model"},message:"must have required property '"+"model"+"'",parentSchema:schema32,data};
(vErrors ??= []).push(err0);
errors++;
}
const tag0 = data.model;
if(typeof tag0 == "string"){
if(tag0 === "doubao-seedance-2.0"){
if(!(validate22(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
if (vErrors === null) vErrors = validate22.errors; else for (const error of validate22.errors) vErrors.push(error);
errors += validate22.errors.length;
}
}
else if(tag0 === "doubao-seedance-2.0-fast"){
if(!(validate25(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
if (vErrors === null) vErrors = validate25.errors; else for (const error of validate25.errors) vErrors.push(error);
errors += validate25.errors.length;
}
}
else if(tag0 === "doubao-seedance-2.0-mini"){
if(!(validate27(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
if (vErrors === null) vErrors = validate27.errors; else for (const error of validate27.errors) vErrors.push(error);
errors += validate27.errors.length;
}
}
else if(tag0 === "doubao-seedance-1-5-pro"){
if(!(validate30(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
if (vErrors === null) vErrors = validate30.errors; else for (const error of validate30.errors) vErrors.push(error);
errors += validate30.errors.length;
}
}
else {
const err1 = {instancePath,schemaPath:"#/discriminator",keyword:"discriminator",params:{error: "mapping", tag: "model", tagValue: tag0},message:"value of tag \"model\" must be in oneOf",parentSchema:schema32,data};
(vErrors ??= []).push(err1);
errors++;
}
}
else {
const err2 = {instancePath,schemaPath:"#/discriminator",keyword:"discriminator",params:{error: "tag", tag: "model", tagValue: tag0},message:"tag \"model\" must be string",parentSchema:schema32,data};
(vErrors ??= []).push(err2);
errors++;
}
}
else {
const err3 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",parentSchema:schema32,data};
(vErrors ??= []).push(err3);
errors++;
}
validate21.errors = vErrors;
return errors === 0;
}


function validate20(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="request" */;
let vErrors = null;
let errors = 0;
if(!(validate21(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
if (vErrors === null) vErrors = validate21.errors; else for (const error of validate21.errors) vErrors.push(error);
errors += validate21.errors.length;
}
validate20.errors = vErrors;
return errors === 0;
}

export const validateAdvice = validate37;
const schema75 = {"$id":"advice","type":"object","allOf":[{"properties":{"prompt":{"anyOf":[{"maxLength":500},{"allOf":[{"pattern":"^[^\\p{Script=Han}\\p{Script=Hiragana}\\p{Script=Katakana}\\p{Script=Hangul}]*(?:[\\p{Script=Han}\\p{Script=Hiragana}\\p{Script=Katakana}\\p{Script=Hangul}][^\\p{Script=Han}\\p{Script=Hiragana}\\p{Script=Katakana}\\p{Script=Hangul}]*){0,500}$"},{"pattern":"^\\s*(?:\\S+(?:\\s+|$)){0,1000}$"}]}],"x-limit":"apimart/prompt-length"}}},{"properties":{"image_with_roles":{"items":{"if":{"type":"object","required":["role"],"properties":{"role":{"const":"reference_image"}}},"then":{"properties":{"url":{"pattern":"^[aA][sS][sS][eE][tT]://"}}},"x-limit":"apimart/reference-image-role-for-asset"}}}},{"properties":{"webhook":{"allOf":[{"pattern":"^[hH][tT][tT][pP][sS]?://([^/?#@]*@)?([^/?#:@.\\[\\]]+(\\.[^/?#:@.\\[\\]]+)+\\.?|\\[[^\\]]+\\])(:(80|443))?([/?#]|$)","x-limit":"apimart/webhook-public-standard-port"},{"not":{"type":"string","pattern":"^[hH][tT][tT][pP][sS]?://([^/?#@]*@)?([^/?#:@]*\\.)?([aA][pP][iI][mM][aA][rR][tT]\\.[aA][iI]|[lL][oO][cC][aA][lL]([hH][oO][sS][tT])?|[iI][nN][tT][eE][rR][nN][aA][lL])\\.?([:/?#]|$)"},"x-limit":"apimart/webhook-public-standard-port"},{"not":{"type":"string","pattern":"^[hH][tT][tT][pP][sS]?://([^/?#@]*@)?(0|10|100\\.(6[4-9]|[7-9]\\d|1[01]\\d|12[0-7])|127|169\\.254|172\\.(1[6-9]|2\\d|3[01])|192\\.168)(\\.\\d+)+\\.?([:/?#]|$)"},"x-limit":"apimart/webhook-public-standard-port"},{"not":{"type":"string","pattern":"^[hH][tT][tT][pP][sS]?://([^/?#@]*@)?\\[(::1?|::[fF]{4}:[\\dA-Fa-f.:]*|[fF][cCdD][\\dA-Fa-f:]*|[fF][eE][89ABab][\\dA-Fa-f:]*)\\]"},"x-limit":"apimart/webhook-public-standard-port"}]}}},{"properties":{"image_with_roles":{"contains":{"type":"object","required":["role"],"properties":{"role":{"const":"first_frame"}}},"minContains":0,"maxContains":1,"x-limit":"apimart/upstream-first-frame-max"}}},{"properties":{"image_with_roles":{"contains":{"type":"object","required":["role"],"properties":{"role":{"const":"last_frame"}}},"minContains":0,"maxContains":1,"x-limit":"apimart/upstream-last-frame-max"}}},{"properties":{"image_with_roles":{"if":{"type":"array","contains":{"type":"object","required":["role"],"properties":{"role":{"const":"last_frame"}}}},"then":{"contains":{"type":"object","required":["role"],"properties":{"role":{"const":"first_frame"}}}},"x-limit":"apimart/upstream-last-frame-needs-first"}}},{"properties":{"image_with_roles":{"if":{"type":"array","contains":{"type":"object","required":["role"],"properties":{"role":{"enum":["first_frame","last_frame"]}}}},"then":{"not":{"contains":{"type":"object","required":["role"],"properties":{"role":{"const":"reference_image"}}}}},"x-limit":"apimart/upstream-frames-exclude-references"}}},{"if":{"required":["tools"],"properties":{"tools":{"type":"array","minItems":1}}},"then":{"not":{"anyOf":[{"required":["image_urls"],"properties":{"image_urls":{"type":"array","minItems":1}}},{"required":["image_with_roles"],"properties":{"image_with_roles":{"type":"array","minItems":1}}},{"required":["video_urls"],"properties":{"video_urls":{"type":"array","minItems":1}}}]}},"x-limit":"apimart/upstream-web-search-text-only"},{"not":{"required":["model","tools"],"properties":{"model":{"const":"doubao-seedance-2.0-mini"},"tools":{"type":"array","contains":{"type":"object","required":["type"],"properties":{"type":{"const":"web_search"}}}}}},"x-limit":"apimart/upstream-web-search-models"},{"if":{"required":["model"],"properties":{"model":{"not":{"const":"doubao-seedance-1-5-pro"}}}},"then":{"properties":{"seed":{"minimum":-1,"maximum":4294967295}}},"x-limit":"apimart/upstream-seed"},{"if":{"required":["model"],"properties":{"model":{"const":"doubao-seedance-1-5-pro"}}},"then":{"properties":{"image_urls":{"maxItems":9}}},"properties":{"image_with_roles":{"maxItems":9,"x-limit":"apimart/upstream-reference-images-max"}},"x-limit":"apimart/upstream-reference-images-max"}]};
const pattern21 = new RegExp("^[^\\p{Script=Han}\\p{Script=Hiragana}\\p{Script=Katakana}\\p{Script=Hangul}]*(?:[\\p{Script=Han}\\p{Script=Hiragana}\\p{Script=Katakana}\\p{Script=Hangul}][^\\p{Script=Han}\\p{Script=Hiragana}\\p{Script=Katakana}\\p{Script=Hangul}]*){0,500}$", "u");
const pattern22 = new RegExp("^\\s*(?:\\S+(?:\\s+|$)){0,1000}$", "u");
const pattern24 = new RegExp("^[hH][tT][tT][pP][sS]?://([^/?#@]*@)?([^/?#:@.\\[\\]]+(\\.[^/?#:@.\\[\\]]+)+\\.?|\\[[^\\]]+\\])(:(80|443))?([/?#]|$)", "u");
const pattern25 = new RegExp("^[hH][tT][tT][pP][sS]?://([^/?#@]*@)?([^/?#:@]*\\.)?([aA][pP][iI][mM][aA][rR][tT]\\.[aA][iI]|[lL][oO][cC][aA][lL]([hH][oO][sS][tT])?|[iI][nN][tT][eE][rR][nN][aA][lL])\\.?([:/?#]|$)", "u");
const pattern26 = new RegExp("^[hH][tT][tT][pP][sS]?://([^/?#@]*@)?(0|10|100\\.(6[4-9]|[7-9]\\d|1[01]\\d|12[0-7])|127|169\\.254|172\\.(1[6-9]|2\\d|3[01])|192\\.168)(\\.\\d+)+\\.?([:/?#]|$)", "u");
const pattern27 = new RegExp("^[hH][tT][tT][pP][sS]?://([^/?#@]*@)?\\[(::1?|::[fF]{4}:[\\dA-Fa-f.:]*|[fF][cCdD][\\dA-Fa-f:]*|[fF][eE][89ABab][\\dA-Fa-f:]*)\\]", "u");

function validate37(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="advice" */;
let vErrors = null;
let errors = 0;
if(!(data && typeof data == "object" && !Array.isArray(data))){
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",parentSchema:schema75,data};
(vErrors ??= []).push(err0);
errors++;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.prompt !== undefined){
let data0 = data.prompt;
const _errs3 = errors;
let valid2 = false;
const _errs4 = errors;
if(typeof data0 === "string"){
if(data0.length > 500 && func1(data0) > 500){
const err1 = {instancePath:instancePath+"/prompt",schemaPath:"#/allOf/0/properties/prompt/anyOf/0/maxLength",keyword:"maxLength",params:{limit: 500},message:"must NOT have more than 500 characters",parentSchema:schema75.allOf[0].properties.prompt.anyOf[0],data:data0};
(vErrors ??= []).push(err1);
errors++;
}
}
var _valid0 = _errs4 === errors;
valid2 = valid2 || _valid0;
if(!valid2){
const _errs5 = errors;
if(typeof data0 === "string"){
if(!pattern21.test(data0)){
const err2 = {instancePath:instancePath+"/prompt",schemaPath:"#/allOf/0/properties/prompt/anyOf/1/allOf/0/pattern",keyword:"pattern",params:{pattern: "^[^\\p{Script=Han}\\p{Script=Hiragana}\\p{Script=Katakana}\\p{Script=Hangul}]*(?:[\\p{Script=Han}\\p{Script=Hiragana}\\p{Script=Katakana}\\p{Script=Hangul}][^\\p{Script=Han}\\p{Script=Hiragana}\\p{Script=Katakana}\\p{Script=Hangul}]*){0,500}$"},message:"must match pattern \""+"^[^\\p{Script=Han}\\p{Script=Hiragana}\\p{Script=Katakana}\\p{Script=Hangul}]*(?:[\\p{Script=Han}\\p{Script=Hiragana}\\p{Script=Katakana}\\p{Script=Hangul}][^\\p{Script=Han}\\p{Script=Hiragana}\\p{Script=Katakana}\\p{Script=Hangul}]*){0,500}$"+"\"",parentSchema:schema75.allOf[0].properties.prompt.anyOf[1].allOf[0],data:data0};
(vErrors ??= []).push(err2);
errors++;
}
}
if(typeof data0 === "string"){
if(!pattern22.test(data0)){
const err3 = {instancePath:instancePath+"/prompt",schemaPath:"#/allOf/0/properties/prompt/anyOf/1/allOf/1/pattern",keyword:"pattern",params:{pattern: "^\\s*(?:\\S+(?:\\s+|$)){0,1000}$"},message:"must match pattern \""+"^\\s*(?:\\S+(?:\\s+|$)){0,1000}$"+"\"",parentSchema:schema75.allOf[0].properties.prompt.anyOf[1].allOf[1],data:data0};
(vErrors ??= []).push(err3);
errors++;
}
}
var _valid0 = _errs5 === errors;
valid2 = valid2 || _valid0;
}
if(!valid2){
const err4 = {instancePath:instancePath+"/prompt",schemaPath:"#/allOf/0/properties/prompt/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf",parentSchema:schema75.allOf[0].properties.prompt,data:data0};
(vErrors ??= []).push(err4);
errors++;
}
else {
errors = _errs3;
if(vErrors !== null){
if(_errs3){
vErrors.length = _errs3;
}
else {
vErrors = null;
}
}
}
}
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.image_with_roles !== undefined){
let data1 = data.image_with_roles;
if(Array.isArray(data1)){
const len0 = data1.length;
for(let i0=0; i0<len0; i0++){
let data2 = data1[i0];
const _errs11 = errors;
let valid7 = true;
const _errs12 = errors;
if(errors === _errs12){
if(data2 && typeof data2 == "object" && !Array.isArray(data2)){
let missing0;
if((data2.role === undefined) && (missing0 = "role")){
errors++;
}
else {
if(data2.role !== undefined){
if("reference_image" !== data2.role){
errors++;
}
}
}
}
else {
errors++;
}
}
var _valid1 = _errs12 === errors;
errors = _errs11;
if(vErrors !== null){
if(_errs11){
vErrors.length = _errs11;
}
else {
vErrors = null;
}
}
if(_valid1){
const _errs15 = errors;
if(data2 && typeof data2 == "object" && !Array.isArray(data2)){
if(data2.url !== undefined){
let data4 = data2.url;
if(typeof data4 === "string"){
if(!pattern11.test(data4)){
const err8 = {instancePath:instancePath+"/image_with_roles/" + i0+"/url",schemaPath:"#/allOf/1/properties/image_with_roles/items/then/properties/url/pattern",keyword:"pattern",params:{pattern: "^[aA][sS][sS][eE][tT]://"},message:"must match pattern \""+"^[aA][sS][sS][eE][tT]://"+"\"",parentSchema:schema75.allOf[1].properties.image_with_roles.items.then.properties.url,data:data4};
(vErrors ??= []).push(err8);
errors++;
}
}
}
}
var _valid1 = _errs15 === errors;
valid7 = _valid1;
}
if(!valid7){
const err9 = {instancePath:instancePath+"/image_with_roles/" + i0,schemaPath:"#/allOf/1/properties/image_with_roles/items/if",keyword:"if",params:{failingKeyword: "then"},message:"must match \"then\" schema",parentSchema:schema75.allOf[1].properties.image_with_roles.items,data:data2};
(vErrors ??= []).push(err9);
errors++;
}
}
}
}
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.webhook !== undefined){
let data5 = data.webhook;
if(typeof data5 === "string"){
if(!pattern24.test(data5)){
const err10 = {instancePath:instancePath+"/webhook",schemaPath:"#/allOf/2/properties/webhook/allOf/0/pattern",keyword:"pattern",params:{pattern: "^[hH][tT][tT][pP][sS]?://([^/?#@]*@)?([^/?#:@.\\[\\]]+(\\.[^/?#:@.\\[\\]]+)+\\.?|\\[[^\\]]+\\])(:(80|443))?([/?#]|$)"},message:"must match pattern \""+"^[hH][tT][tT][pP][sS]?://([^/?#@]*@)?([^/?#:@.\\[\\]]+(\\.[^/?#:@.\\[\\]]+)+\\.?|\\[[^\\]]+\\])(:(80|443))?([/?#]|$)"+"\"",parentSchema:schema75.allOf[2].properties.webhook.allOf[0],data:data5};
(vErrors ??= []).push(err10);
errors++;
}
}
const _errs21 = errors;
const _errs22 = errors;
if(errors === _errs22){
if(typeof data5 === "string"){
if(!pattern25.test(data5)){
errors++;
}
}
else {
errors++;
}
}
var valid12 = _errs22 === errors;
if(valid12){
const err13 = {instancePath:instancePath+"/webhook",schemaPath:"#/allOf/2/properties/webhook/allOf/1/not",keyword:"not",params:{},message:"must NOT be valid",parentSchema:schema75.allOf[2].properties.webhook.allOf[1],data:data5};
(vErrors ??= []).push(err13);
errors++;
}
else {
errors = _errs21;
if(vErrors !== null){
if(_errs21){
vErrors.length = _errs21;
}
else {
vErrors = null;
}
}
}
const _errs25 = errors;
const _errs26 = errors;
if(errors === _errs26){
if(typeof data5 === "string"){
if(!pattern26.test(data5)){
errors++;
}
}
else {
errors++;
}
}
var valid13 = _errs26 === errors;
if(valid13){
const err16 = {instancePath:instancePath+"/webhook",schemaPath:"#/allOf/2/properties/webhook/allOf/2/not",keyword:"not",params:{},message:"must NOT be valid",parentSchema:schema75.allOf[2].properties.webhook.allOf[2],data:data5};
(vErrors ??= []).push(err16);
errors++;
}
else {
errors = _errs25;
if(vErrors !== null){
if(_errs25){
vErrors.length = _errs25;
}
else {
vErrors = null;
}
}
}
const _errs29 = errors;
const _errs30 = errors;
if(errors === _errs30){
if(typeof data5 === "string"){
if(!pattern27.test(data5)){
errors++;
}
}
else {
errors++;
}
}
var valid14 = _errs30 === errors;
if(valid14){
const err19 = {instancePath:instancePath+"/webhook",schemaPath:"#/allOf/2/properties/webhook/allOf/3/not",keyword:"not",params:{},message:"must NOT be valid",parentSchema:schema75.allOf[2].properties.webhook.allOf[3],data:data5};
(vErrors ??= []).push(err19);
errors++;
}
else {
errors = _errs29;
if(vErrors !== null){
if(_errs29){
vErrors.length = _errs29;
}
else {
vErrors = null;
}
}
}
}
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.image_with_roles !== undefined){
let data6 = data.image_with_roles;
if(Array.isArray(data6)){
const _errs34 = errors;
const len1 = data6.length;
let valid16 = true;
if(data6.length > 0){
let count0 = 0;
for(let i1=0; i1<len1; i1++){
let data7 = data6[i1];
const _errs35 = errors;
if(data7 && typeof data7 == "object" && !Array.isArray(data7)){
if(data7.role === undefined){
const err20 = {instancePath:instancePath+"/image_with_roles/" + i1,schemaPath:"#/allOf/3/properties/image_with_roles/contains/required",keyword:"required",params:{missingProperty: "role"},message:"must have required property '"+"role"+"'",parentSchema:schema75.allOf[3].properties.image_with_roles.contains,data:data7};
(vErrors ??= []).push(err20);
errors++;
}
if(data7.role !== undefined){
let data8 = data7.role;
if("first_frame" !== data8){
const err21 = {instancePath:instancePath+"/image_with_roles/" + i1+"/role",schemaPath:"#/allOf/3/properties/image_with_roles/contains/properties/role/const",keyword:"const",params:{allowedValue: "first_frame"},message:"must be equal to constant",parentSchema:schema75.allOf[3].properties.image_with_roles.contains.properties.role,data:data8};
(vErrors ??= []).push(err21);
errors++;
}
}
}
else {
const err22 = {instancePath:instancePath+"/image_with_roles/" + i1,schemaPath:"#/allOf/3/properties/image_with_roles/contains/type",keyword:"type",params:{type: "object"},message:"must be object",parentSchema:schema75.allOf[3].properties.image_with_roles.contains,data:data7};
(vErrors ??= []).push(err22);
errors++;
}
var _valid2 = _errs35 === errors;
if(_valid2){
count0++;
if(count0 > 1){
valid16 = false;
break;
}
if(count0 >= 0){
valid16 = true;
}
}
}
}
if(!valid16){
const err23 = {instancePath:instancePath+"/image_with_roles",schemaPath:"#/allOf/3/properties/image_with_roles/contains",keyword:"contains",params:{minContains: 0, maxContains: 1},message:"must contain at least 0 and no more than 1 valid item(s)",parentSchema:schema75.allOf[3].properties.image_with_roles,data:data6};
(vErrors ??= []).push(err23);
errors++;
}
else {
errors = _errs34;
if(vErrors !== null){
if(_errs34){
vErrors.length = _errs34;
}
else {
vErrors = null;
}
}
}
}
}
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.image_with_roles !== undefined){
let data9 = data.image_with_roles;
if(Array.isArray(data9)){
const _errs40 = errors;
const len2 = data9.length;
let valid19 = true;
if(data9.length > 0){
let count1 = 0;
for(let i2=0; i2<len2; i2++){
let data10 = data9[i2];
const _errs41 = errors;
if(data10 && typeof data10 == "object" && !Array.isArray(data10)){
if(data10.role === undefined){
const err24 = {instancePath:instancePath+"/image_with_roles/" + i2,schemaPath:"#/allOf/4/properties/image_with_roles/contains/required",keyword:"required",params:{missingProperty: "role"},message:"must have required property '"+"role"+"'",parentSchema:schema75.allOf[4].properties.image_with_roles.contains,data:data10};
(vErrors ??= []).push(err24);
errors++;
}
if(data10.role !== undefined){
let data11 = data10.role;
if("last_frame" !== data11){
const err25 = {instancePath:instancePath+"/image_with_roles/" + i2+"/role",schemaPath:"#/allOf/4/properties/image_with_roles/contains/properties/role/const",keyword:"const",params:{allowedValue: "last_frame"},message:"must be equal to constant",parentSchema:schema75.allOf[4].properties.image_with_roles.contains.properties.role,data:data11};
(vErrors ??= []).push(err25);
errors++;
}
}
}
else {
const err26 = {instancePath:instancePath+"/image_with_roles/" + i2,schemaPath:"#/allOf/4/properties/image_with_roles/contains/type",keyword:"type",params:{type: "object"},message:"must be object",parentSchema:schema75.allOf[4].properties.image_with_roles.contains,data:data10};
(vErrors ??= []).push(err26);
errors++;
}
var _valid3 = _errs41 === errors;
if(_valid3){
count1++;
if(count1 > 1){
valid19 = false;
break;
}
if(count1 >= 0){
valid19 = true;
}
}
}
}
if(!valid19){
const err27 = {instancePath:instancePath+"/image_with_roles",schemaPath:"#/allOf/4/properties/image_with_roles/contains",keyword:"contains",params:{minContains: 0, maxContains: 1},message:"must contain at least 0 and no more than 1 valid item(s)",parentSchema:schema75.allOf[4].properties.image_with_roles,data:data9};
(vErrors ??= []).push(err27);
errors++;
}
else {
errors = _errs40;
if(vErrors !== null){
if(_errs40){
vErrors.length = _errs40;
}
else {
vErrors = null;
}
}
}
}
}
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.image_with_roles !== undefined){
let data12 = data.image_with_roles;
const _errs46 = errors;
let valid22 = true;
const _errs47 = errors;
if(errors === _errs47){
if(Array.isArray(data12)){
const _errs49 = errors;
const len3 = data12.length;
for(let i3=0; i3<len3; i3++){
let data13 = data12[i3];
const _errs50 = errors;
if(errors === _errs50){
if(data13 && typeof data13 == "object" && !Array.isArray(data13)){
let missing1;
if((data13.role === undefined) && (missing1 = "role")){
errors++;
}
else {
if(data13.role !== undefined){
if("last_frame" !== data13.role){
errors++;
}
}
}
}
else {
errors++;
}
}
var valid23 = _errs50 === errors;
if(valid23){
break;
}
}
if(!valid23){
errors++;
}
else {
errors = _errs49;
if(vErrors !== null){
if(_errs49){
vErrors.length = _errs49;
}
else {
vErrors = null;
}
}
}
}
else {
errors++;
}
}
var _valid4 = _errs47 === errors;
errors = _errs46;
if(vErrors !== null){
if(_errs46){
vErrors.length = _errs46;
}
else {
vErrors = null;
}
}
if(_valid4){
const _errs53 = errors;
if(Array.isArray(data12)){
const _errs54 = errors;
const len4 = data12.length;
for(let i4=0; i4<len4; i4++){
let data15 = data12[i4];
const _errs55 = errors;
if(data15 && typeof data15 == "object" && !Array.isArray(data15)){
if(data15.role === undefined){
const err33 = {instancePath:instancePath+"/image_with_roles/" + i4,schemaPath:"#/allOf/5/properties/image_with_roles/then/contains/required",keyword:"required",params:{missingProperty: "role"},message:"must have required property '"+"role"+"'",parentSchema:schema75.allOf[5].properties.image_with_roles.then.contains,data:data15};
(vErrors ??= []).push(err33);
errors++;
}
if(data15.role !== undefined){
let data16 = data15.role;
if("first_frame" !== data16){
const err34 = {instancePath:instancePath+"/image_with_roles/" + i4+"/role",schemaPath:"#/allOf/5/properties/image_with_roles/then/contains/properties/role/const",keyword:"const",params:{allowedValue: "first_frame"},message:"must be equal to constant",parentSchema:schema75.allOf[5].properties.image_with_roles.then.contains.properties.role,data:data16};
(vErrors ??= []).push(err34);
errors++;
}
}
}
else {
const err35 = {instancePath:instancePath+"/image_with_roles/" + i4,schemaPath:"#/allOf/5/properties/image_with_roles/then/contains/type",keyword:"type",params:{type: "object"},message:"must be object",parentSchema:schema75.allOf[5].properties.image_with_roles.then.contains,data:data15};
(vErrors ??= []).push(err35);
errors++;
}
var valid25 = _errs55 === errors;
if(valid25){
break;
}
}
if(!valid25){
const err36 = {instancePath:instancePath+"/image_with_roles",schemaPath:"#/allOf/5/properties/image_with_roles/then/contains",keyword:"contains",params:{minContains: 1},message:"must contain at least 1 valid item(s)",parentSchema:schema75.allOf[5].properties.image_with_roles.then,data:data12};
(vErrors ??= []).push(err36);
errors++;
}
else {
errors = _errs54;
if(vErrors !== null){
if(_errs54){
vErrors.length = _errs54;
}
else {
vErrors = null;
}
}
}
}
var _valid4 = _errs53 === errors;
valid22 = _valid4;
}
if(!valid22){
const err37 = {instancePath:instancePath+"/image_with_roles",schemaPath:"#/allOf/5/properties/image_with_roles/if",keyword:"if",params:{failingKeyword: "then"},message:"must match \"then\" schema",parentSchema:schema75.allOf[5].properties.image_with_roles,data:data12};
(vErrors ??= []).push(err37);
errors++;
}
}
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.image_with_roles !== undefined){
let data17 = data.image_with_roles;
const _errs60 = errors;
let valid28 = true;
const _errs61 = errors;
if(errors === _errs61){
if(Array.isArray(data17)){
const _errs63 = errors;
const len5 = data17.length;
for(let i5=0; i5<len5; i5++){
let data18 = data17[i5];
const _errs64 = errors;
if(errors === _errs64){
if(data18 && typeof data18 == "object" && !Array.isArray(data18)){
let missing2;
if((data18.role === undefined) && (missing2 = "role")){
errors++;
}
else {
if(data18.role !== undefined){
let data19 = data18.role;
if(!((data19 === "first_frame") || (data19 === "last_frame"))){
errors++;
}
}
}
}
else {
errors++;
}
}
var valid29 = _errs64 === errors;
if(valid29){
break;
}
}
if(!valid29){
errors++;
}
else {
errors = _errs63;
if(vErrors !== null){
if(_errs63){
vErrors.length = _errs63;
}
else {
vErrors = null;
}
}
}
}
else {
errors++;
}
}
var _valid5 = _errs61 === errors;
errors = _errs60;
if(vErrors !== null){
if(_errs60){
vErrors.length = _errs60;
}
else {
vErrors = null;
}
}
if(_valid5){
const _errs67 = errors;
const _errs68 = errors;
const _errs69 = errors;
if(Array.isArray(data17)){
const _errs70 = errors;
const len6 = data17.length;
for(let i6=0; i6<len6; i6++){
let data20 = data17[i6];
const _errs71 = errors;
if(errors === _errs71){
if(data20 && typeof data20 == "object" && !Array.isArray(data20)){
let missing3;
if((data20.role === undefined) && (missing3 = "role")){
errors++;
}
else {
if(data20.role !== undefined){
if("reference_image" !== data20.role){
errors++;
}
}
}
}
else {
errors++;
}
}
var valid32 = _errs71 === errors;
if(valid32){
break;
}
}
if(!valid32){
errors++;
}
else {
errors = _errs70;
if(vErrors !== null){
if(_errs70){
vErrors.length = _errs70;
}
else {
vErrors = null;
}
}
}
}
var valid31 = _errs69 === errors;
if(valid31){
const err47 = {instancePath:instancePath+"/image_with_roles",schemaPath:"#/allOf/6/properties/image_with_roles/then/not",keyword:"not",params:{},message:"must NOT be valid",parentSchema:schema75.allOf[6].properties.image_with_roles.then,data:data17};
(vErrors ??= []).push(err47);
errors++;
}
else {
errors = _errs68;
if(vErrors !== null){
if(_errs68){
vErrors.length = _errs68;
}
else {
vErrors = null;
}
}
}
var _valid5 = _errs67 === errors;
valid28 = _valid5;
}
if(!valid28){
const err48 = {instancePath:instancePath+"/image_with_roles",schemaPath:"#/allOf/6/properties/image_with_roles/if",keyword:"if",params:{failingKeyword: "then"},message:"must match \"then\" schema",parentSchema:schema75.allOf[6].properties.image_with_roles,data:data17};
(vErrors ??= []).push(err48);
errors++;
}
}
}
const _errs75 = errors;
let valid34 = true;
const _errs76 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
let missing4;
if((data.tools === undefined) && (missing4 = "tools")){
errors++;
}
else {
if(data.tools !== undefined){
let data22 = data.tools;
const _errs77 = errors;
if(errors === _errs77){
if(Array.isArray(data22)){
if(data22.length < 1){
errors++;
}
}
else {
errors++;
}
}
}
}
}
var _valid6 = _errs76 === errors;
errors = _errs75;
if(vErrors !== null){
if(_errs75){
vErrors.length = _errs75;
}
else {
vErrors = null;
}
}
if(_valid6){
const _errs79 = errors;
const _errs80 = errors;
const _errs81 = errors;
const _errs82 = errors;
let valid37 = false;
const _errs83 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
let missing5;
if((data.image_urls === undefined) && (missing5 = "image_urls")){
errors++;
}
else {
if(data.image_urls !== undefined){
let data23 = data.image_urls;
const _errs84 = errors;
if(errors === _errs84){
if(Array.isArray(data23)){
if(data23.length < 1){
errors++;
}
}
else {
errors++;
}
}
}
}
}
var _valid7 = _errs83 === errors;
valid37 = valid37 || _valid7;
if(!valid37){
const _errs86 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
let missing6;
if((data.image_with_roles === undefined) && (missing6 = "image_with_roles")){
errors++;
}
else {
if(data.image_with_roles !== undefined){
let data24 = data.image_with_roles;
const _errs87 = errors;
if(errors === _errs87){
if(Array.isArray(data24)){
if(data24.length < 1){
errors++;
}
}
else {
errors++;
}
}
}
}
}
var _valid7 = _errs86 === errors;
valid37 = valid37 || _valid7;
if(!valid37){
const _errs89 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
let missing7;
if((data.video_urls === undefined) && (missing7 = "video_urls")){
errors++;
}
else {
if(data.video_urls !== undefined){
let data25 = data.video_urls;
const _errs90 = errors;
if(errors === _errs90){
if(Array.isArray(data25)){
if(data25.length < 1){
errors++;
}
}
else {
errors++;
}
}
}
}
}
var _valid7 = _errs89 === errors;
valid37 = valid37 || _valid7;
}
}
if(!valid37){
errors++;
}
else {
errors = _errs82;
if(vErrors !== null){
if(_errs82){
vErrors.length = _errs82;
}
else {
vErrors = null;
}
}
}
var valid36 = _errs81 === errors;
if(valid36){
const err62 = {instancePath,schemaPath:"#/allOf/7/then/not",keyword:"not",params:{},message:"must NOT be valid",parentSchema:schema75.allOf[7].then,data};
(vErrors ??= []).push(err62);
errors++;
}
else {
errors = _errs80;
if(vErrors !== null){
if(_errs80){
vErrors.length = _errs80;
}
else {
vErrors = null;
}
}
}
var _valid6 = _errs79 === errors;
valid34 = _valid6;
}
if(!valid34){
const err63 = {instancePath,schemaPath:"#/allOf/7/if",keyword:"if",params:{failingKeyword: "then"},message:"must match \"then\" schema",parentSchema:schema75.allOf[7],data};
(vErrors ??= []).push(err63);
errors++;
}
const _errs93 = errors;
const _errs94 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
let missing8;
if(((data.model === undefined) && (missing8 = "model")) || ((data.tools === undefined) && (missing8 = "tools"))){
errors++;
}
else {
if(data.model !== undefined){
const _errs95 = errors;
if("doubao-seedance-2.0-mini" !== data.model){
errors++;
}
var valid42 = _errs95 === errors;
}
else {
var valid42 = true;
}
if(valid42){
if(data.tools !== undefined){
let data27 = data.tools;
const _errs96 = errors;
if(errors === _errs96){
if(Array.isArray(data27)){
const _errs98 = errors;
const len7 = data27.length;
for(let i7=0; i7<len7; i7++){
let data28 = data27[i7];
const _errs99 = errors;
if(errors === _errs99){
if(data28 && typeof data28 == "object" && !Array.isArray(data28)){
let missing9;
if((data28.type === undefined) && (missing9 = "type")){
errors++;
}
else {
if(data28.type !== undefined){
if("web_search" !== data28.type){
errors++;
}
}
}
}
else {
errors++;
}
}
var valid43 = _errs99 === errors;
if(valid43){
break;
}
}
if(!valid43){
errors++;
}
else {
errors = _errs98;
if(vErrors !== null){
if(_errs98){
vErrors.length = _errs98;
}
else {
vErrors = null;
}
}
}
}
else {
errors++;
}
}
var valid42 = _errs96 === errors;
}
else {
var valid42 = true;
}
}
}
}
var valid41 = _errs94 === errors;
if(valid41){
const err71 = {instancePath,schemaPath:"#/allOf/8/not",keyword:"not",params:{},message:"must NOT be valid",parentSchema:schema75.allOf[8],data};
(vErrors ??= []).push(err71);
errors++;
}
else {
errors = _errs93;
if(vErrors !== null){
if(_errs93){
vErrors.length = _errs93;
}
else {
vErrors = null;
}
}
}
const _errs103 = errors;
let valid45 = true;
const _errs104 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
let missing10;
if((data.model === undefined) && (missing10 = "model")){
errors++;
}
else {
if(data.model !== undefined){
const _errs106 = errors;
const _errs107 = errors;
if("doubao-seedance-1-5-pro" !== data.model){
errors++;
}
var valid47 = _errs107 === errors;
if(valid47){
errors++;
}
else {
errors = _errs106;
if(vErrors !== null){
if(_errs106){
vErrors.length = _errs106;
}
else {
vErrors = null;
}
}
}
}
}
}
var _valid8 = _errs104 === errors;
errors = _errs103;
if(vErrors !== null){
if(_errs103){
vErrors.length = _errs103;
}
else {
vErrors = null;
}
}
if(_valid8){
const _errs108 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.seed !== undefined){
let data31 = data.seed;
if((typeof data31 == "number") && (isFinite(data31))){
if(data31 > 4294967295 || isNaN(data31)){
const err75 = {instancePath:instancePath+"/seed",schemaPath:"#/allOf/9/then/properties/seed/maximum",keyword:"maximum",params:{comparison: "<=", limit: 4294967295},message:"must be <= 4294967295",parentSchema:schema75.allOf[9].then.properties.seed,data:data31};
(vErrors ??= []).push(err75);
errors++;
}
if(data31 < -1 || isNaN(data31)){
const err76 = {instancePath:instancePath+"/seed",schemaPath:"#/allOf/9/then/properties/seed/minimum",keyword:"minimum",params:{comparison: ">=", limit: -1},message:"must be >= -1",parentSchema:schema75.allOf[9].then.properties.seed,data:data31};
(vErrors ??= []).push(err76);
errors++;
}
}
}
}
var _valid8 = _errs108 === errors;
valid45 = _valid8;
}
if(!valid45){
const err77 = {instancePath,schemaPath:"#/allOf/9/if",keyword:"if",params:{failingKeyword: "then"},message:"must match \"then\" schema",parentSchema:schema75.allOf[9],data};
(vErrors ??= []).push(err77);
errors++;
}
const _errs111 = errors;
let valid49 = true;
const _errs112 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
let missing11;
if((data.model === undefined) && (missing11 = "model")){
errors++;
}
else {
if(data.model !== undefined){
if("doubao-seedance-1-5-pro" !== data.model){
errors++;
}
}
}
}
var _valid9 = _errs112 === errors;
errors = _errs111;
if(vErrors !== null){
if(_errs111){
vErrors.length = _errs111;
}
else {
vErrors = null;
}
}
if(_valid9){
const _errs114 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.image_urls !== undefined){
let data33 = data.image_urls;
if(Array.isArray(data33)){
if(data33.length > 9){
const err80 = {instancePath:instancePath+"/image_urls",schemaPath:"#/allOf/10/then/properties/image_urls/maxItems",keyword:"maxItems",params:{limit: 9},message:"must NOT have more than 9 items",parentSchema:schema75.allOf[10].then.properties.image_urls,data:data33};
(vErrors ??= []).push(err80);
errors++;
}
}
}
}
var _valid9 = _errs114 === errors;
valid49 = _valid9;
}
if(!valid49){
const err81 = {instancePath,schemaPath:"#/allOf/10/if",keyword:"if",params:{failingKeyword: "then"},message:"must match \"then\" schema",parentSchema:schema75.allOf[10],data};
(vErrors ??= []).push(err81);
errors++;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.image_with_roles !== undefined){
let data34 = data.image_with_roles;
if(Array.isArray(data34)){
if(data34.length > 9){
const err82 = {instancePath:instancePath+"/image_with_roles",schemaPath:"#/allOf/10/properties/image_with_roles/maxItems",keyword:"maxItems",params:{limit: 9},message:"must NOT have more than 9 items",parentSchema:schema75.allOf[10].properties.image_with_roles,data:data34};
(vErrors ??= []).push(err82);
errors++;
}
}
}
}
validate37.errors = vErrors;
return errors === 0;
}

